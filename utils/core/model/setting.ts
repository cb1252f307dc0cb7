import type { Hash, Time } from './hash';
import type { Direction, Severity } from './judgement';
import type { Sentence } from './sentence';
import type { ServiceId } from './service';
import type { Principle } from './topic';

/** `row` is a text beside a link or a button that leads to the choice. */
export type SettingKind = 'switch' | 'checkbox' | 'radio' | 'select' | 'row';

/** 0 only the person, 1 chosen people, 2 friends or followers, 3 wider circles, 4 everyone on the site, 5 everyone, search engines, outside companies. */
export type Exposure = 0 | 1 | 2 | 3 | 4 | 5;

/** A setting as a page shows it, before anything is left out of it. */
export interface ShownSetting {
  /** As people read it: badges and the value itself left out. */
  name: string;
  /** Headings and groups, outermost first; a cell of a table has its row and its column here. */
  path: string[];
  kind: SettingKind;
  /** `on`, `off` or `mixed` where it has two states; the text of the option chosen elsewhere. */
  value: string;
  /** The texts of all options, in the page's order. */
  options?: string[];
  /** The text beside it that says what it covers. */
  description?: string;
  isDisabled?: true;
  /** It counts only once its form is sent; absent where that is not known. */
  needsSending?: boolean;
  /** What shows its state is not what keeps it: an input that nothing is bound to, a class alone. */
  isUnverified?: true;
}

/** A control whose state cannot be known; never guessed. */
export interface UnreadableControl {
  name?: string;
  reason: 'closed-root' | 'hidden-semantics' | 'other-frame' | 'no-name' | 'no-value';
}

/** All settings that one page shows at one moment. */
export interface ShownPage {
  /** Primary subtag, as the page says. */
  lang?: string;
  title?: string;
  settings: ShownSetting[];
  unreadable: UnreadableControl[];
  /** Not all of it could be seen: a list that is filled as one scrolls, a panel that waits. */
  isPartial?: true;
}

/** Which of two values serves whom, and where that is known from. */
export interface ExposureOfSetting {
  /** Of the value it has now. */
  exposure?: Exposure;
  /** The value that exposes least; absent when unknown. */
  conservative?: string;
  /** `stated` by a label that is known, `possible` by its words alone. */
  certainty: 'stated' | 'possible' | 'unknown';
}

/** A setting that is kept: redacted, told apart, weighed. */
export interface Setting extends ShownSetting, ExposureOfSetting {
  /** Of page, name, path and kind; the same across visits while these stay. */
  id: Hash;
}

/** A trusted act of the user on a setting. */
export interface Touch {
  /** The setting's, as the page showed it: name and path. */
  name: string;
  path: string[];
  at: Time;
  by: 'pointer' | 'key';
}

/** `${serviceId}|${account}|${pageKey}`; the account is a salted tag, empty where none is seen. */
export type SettingsPageId = string;

/** The settings of one page, once. */
export interface Reading {
  pageId: SettingsPageId;
  serviceId: ServiceId;
  /** The page's address as far as it names it: path, and a tab's name. */
  pageKey: string;
  account: string;
  lang?: string;
  at: Time;
  /** Of the time that the page was open: readings of one visit share it. */
  visit: string;
  settings: Setting[];
  unreadable: UnreadableControl[];
  isPartial: boolean;
  /** Since the reading before of the same visit. */
  touches: Touch[];
}

export type SettingState =
  | 'silent-flip'
  | 'user-change'
  | 'new-permissive'
  | 'new-conservative'
  | 'new-unknown'
  | 'removed'
  | 'renamed'
  | 'inverted'
  | 'options-changed'
  | 'scope-changed'
  | 'conditional'
  | 'layout-changed';

/** Who changed it, as far as this browser can know. */
export type Attribution = 'you-here' | 'page-without-you' | 'between-visits' | 'you-elsewhere';

/** What became of a setting between two readings. */
export interface SettingChange {
  state: SettingState;
  pageId: SettingsPageId;
  serviceId: ServiceId;
  before?: Setting;
  after?: Setting;
  /** To more exposure is `worse`. */
  direction: Direction;
  attribution: Attribution;
  /** What was known of it before the user said that it was theirs. */
  claimedFrom?: Attribution;
  /** When it was last seen as it was before. */
  since: Time;
  at: Time;
  /** Other settings that moved between the same two readings. */
  movedTogether: number;
  /** The setting that a conditional one hangs on. */
  parentName?: string;
}

/** One moment of a setting's past. */
export interface SettingMoment {
  at: Time;
  /** When it was last seen as it was before. */
  lastAt?: Time;
  /** `first` when its page was first read; `earliest` in the oldest reading that is still kept. */
  state: SettingState | 'first' | 'earliest';
  before?: string;
  after?: string;
  /** Its name before, where that changed. */
  oldName?: string;
  /** Absent where nobody has to have done anything. */
  who?: Attribution;
}

/** One change of a setting, weighed and told. */
export interface SettingFinding {
  change: SettingChange;
  severity: Severity;
  principle: Principle;
  headline: Sentence;
  /** What it rests on, and what else was seen. */
  evidence: Sentence[];
}

/** What the changes between two readings mean to a reader. */
export interface SettingsJudgement {
  severity: Severity;
  /** Of the strongest. */
  headline: Sentence;
  /** Of the strongest, and how many more there are. */
  evidence: Sentence[];
  /** Strongest first. */
  findings: SettingFinding[];
  rulesRevision: number;
}
