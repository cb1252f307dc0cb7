import type { Fetched, FetchWish } from '../browser/fetching/fetched';
import type { Framed, FrameWish } from '../browser/framing/framed';
import type { ClauseRules } from '../core/clauses/rules';
import type { Time } from '../core/model/hash';
import type { Alert, Severity } from '../core/model/judgement';
import type { PackLibrary } from '../core/model/rule-pack';
import type { Declaration } from '../core/model/service';
import type { Extraction } from '../core/model/terms';
import type { TermsType } from '../core/model/terms-type';
import type { Archive } from '../store/database';

/** What reading a page is told about it. */
interface ReadHints {
  url: string;
  termsType?: TermsType;
  /** One of several pages of a document, so that it may be short. */
  isPart?: boolean;
}

/** Alerts from this severity on are told, of the milder ones those since then; none of them now in quiet hours. */
export interface Telling {
  from: Severity;
  since: Time;
  isQuiet: boolean;
}

/** How reading kept pages again goes on, after the extractor got better. */
export interface Rereading {
  /** The user wants none read for now. */
  isPaused(): Promise<boolean>;
  /** So many are done of so many; nothing where none is left. */
  note(step: { done: number; total: number } | undefined): Promise<void>;
}

/** All that the pipeline needs from outside. The background passes the browser's, tests their own. */
export interface Ports {
  archive: Archive;
  now(): Time;
  /** `core/extract` where a DOM is: the offscreen page in Chrome, the event page in Firefox. */
  clean(html: string, url: string): Promise<string>;
  /** Takes cleaned HTML. */
  read(html: string, hints: ReadHints): Promise<Extraction>;
  /** One plain request by the browser, which asks no host but these, redirects included. */
  fetch(wish: FetchWish): Promise<Fetched>;
  /** A page made by its own scripts, out of sight, asking no host but these; absent where the browser has no way to. */
  frame?(wish: FrameWish): Promise<Framed>;
  /** Days between two checks of a document, as the user wants them; one where nobody says. */
  everyDays?(): Promise<number>;
  /** What the user wants to be told of; of all that is loud, where nobody says. */
  telling?(): Promise<Telling>;
  /** Where nobody says, nothing holds it and nobody is told. */
  rereading?: Rereading;
  /** Told once a run, with every loud alert that is new or grew louder. */
  notify(alerts: readonly Alert[]): Promise<void>;
  /** Told whenever a change was judged: the badge counts anew, for the worker may be stopped before the run ends. */
  showCount(): Promise<void>;
  declarations(): Promise<readonly Declaration[]>;
  /** What clauses are read by. */
  rules(): Promise<ClauseRules>;
  /** The packs of rules that come with the extension, and the words of their languages. */
  packs(): Promise<PackLibrary>;
  /** One holder of a name at a time in all contexts of the extension: `navigator.locks.request(name, work)`. */
  lock<T>(name: string, work: () => Promise<T>): Promise<T>;
}
