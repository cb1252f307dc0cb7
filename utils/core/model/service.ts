import type { Agreement } from './agreement';
import type { TermsType } from './terms-type';

/** `instagram`; for a site without a declaration `site:example.org`; for the demonstration `example`. */
export type ServiceId = string;

export interface DeclaredDocument {
  termsType: TermsType;
  /** One address; more are the parts of one document, in reading order. */
  addresses: string[];
  /** Other addresses that show the same text: short, older and printable ones. Recognised on a visit, never fetched. */
  alsoAt?: string[];
  /** A plain fetch does not show the text. */
  needsScripts?: boolean;
}

export interface DeclaredSettings {
  address: string;
  /** Where the address leads whoever opens it; `*` stands for a name. Recognised, never shown. */
  alsoAt?: string[];
  covers?: string;
  /** Where the address was found. */
  source?: string;
}

/** Where people take their data with them, or leave. */
export interface DeclaredAccount {
  /** A copy of one's data is asked for there. */
  download?: string;
  /** The account is deleted there. */
  deletion?: string;
  /** Where the addresses were found. */
  source: string;
}

/** Where a service's terms and settings are: `assets/services/<id>.json`. */
export interface Declaration {
  id: ServiceId;
  name: string;
  category: string;
  /** Registrable or full hosts people browse; `facebook.com` stands for its subdomains too. */
  hosts: string[];
  /** Those of `hosts` that belong to another service: only the documents declared there are this one's. */
  sharedHosts?: string[];
  documents: DeclaredDocument[];
  settings?: DeclaredSettings[];
  account?: DeclaredAccount;
  /** Addresses with what they are; each is a negative for every other declaration. */
  examples: { address: string; termsType?: TermsType }[];
  /** Shown first, and first in the list of the welcome page. */
  wellKnown?: boolean;
  /** Where the facts come from, and the day they were last looked at. */
  source: string;
  verifiedOn: string;
}

/** A site that is watched. */
export interface Service {
  id: ServiceId;
  name: string;
  hosts: string[];
  watchedSince: number;
  /** The browser's access was taken away; nothing is read until it is given again. */
  isPaused: boolean;
  isExample: boolean;
  /** Switched off, or never on (single pages kept by hand): nothing is read, its history stays. */
  unwatchedAt?: number;
  /** When the user agreed to its terms, newest first; they hold for all its documents. */
  agreements?: Agreement[];
  /** The user wants pages read that seem to be its settings, though nobody declared them. */
  readsSettings?: true;
  /** Alerts about its settings are kept, but interrupt nobody. */
  areSettingsMuted?: true;
}
