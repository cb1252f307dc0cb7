import type { Time } from '../../model/hash';
import type { Reading, Setting, SettingChange, SettingsPageId } from '../../model/setting';

/** A setting as it is known to be, confirmed. */
export interface KnownSetting {
  /** Of this page, never given twice: the id changes with name and place. */
  number: number;
  setting: Setting;
  /** When it was last seen like this. */
  seenAt: Time;
  /** It is not there while the setting that it depends on stands otherwise. */
  isAway?: true;
}

/** A touch of this visit, or of the end of the one before. */
export interface KnownTouch {
  name: string;
  path: string[];
  at: Time;
  visit: string;
}

/** What was seen once, and waits for a second look. */
export interface WaitingChange {
  /** The same difference gives the same key again. */
  key: string;
  /** The known setting's, where there is one. */
  number?: number;
  change: SettingChange;
  visit: string;
  /** Of the reading that showed it first. */
  reading: number;
  isTouched?: true;
}

/** `child` exists only while `parent` has the value. */
export interface Condition {
  child: number;
  parent: number;
  value: string;
}

/** All that is remembered of one page between its readings; plain values. */
export interface SettingsPageState {
  pageId: SettingsPageId;
  lang?: string;
  /** It was seen completely once: only then something can be new. */
  isWhole: boolean;
  visit: string;
  /** How many readings there were: their order is that of arrival, whatever clocks say. */
  readings: number;
  nextNumber: number;
  known: KnownSetting[];
  waiting: WaitingChange[];
  touches: KnownTouch[];
  conditions: Condition[];
  /** Names of controls that could not be read: what can be read later is not new. */
  unreadable: string[];
}

/** A page that is seen for the first time, or anew in another language. */
export function beginPage(reading: Reading): SettingsPageState {
  const { pageId, lang, isPartial, visit, settings, at, unreadable } = reading;
  return {
    pageId,
    ...(lang !== undefined && { lang }),
    isWhole: !isPartial,
    visit,
    readings: 1,
    nextNumber: settings.length,
    known: settings.map((setting, number) => ({ number, setting, seenAt: at })),
    waiting: [],
    touches: [],
    conditions: [],
    unreadable: namesOf(unreadable),
  };
}

export const namesOf = (unreadable: Reading['unreadable']): string[] => unreadable.flatMap(({ name }) => name ?? []);
