import type { Time } from '../../utils/core/model/hash';
import type { Exposure, SettingMoment, UnreadableControl } from '../../utils/core/model/setting';

/** A setting as it stands now, as far as it was read. */
export interface SettingLine {
  id: string;
  pageId: string;
  name: string;
  /** Headings above it, outermost first. */
  path: string[];
  value: string;
  exposure?: Exposure;
  isUnverified?: true;
  isDisabled?: true;
  /** It depends on another setting, and is not there now. */
  isAway?: true;
  /** When it was last seen, where the last reading did not show it. */
  seenAt?: Time;
  /** Another value, seen once: it counts after a second look. */
  waiting?: { value: string; at: Time };
  /** How it came to stand like this. */
  since: SettingMoment;
  /** Newest first. */
  history: SettingMoment[];
}

/** One page of settings, as one account sees it. */
export interface SettingsPageLines {
  id: string;
  /** `/settings/privacy` */
  name: string;
  /** To open it; absent where its address names somebody. */
  href?: string;
  readAt: Time;
  /** `never-whole` where no reading showed all of it, `last` where only the newest did not. */
  partial?: 'never-whole' | 'last';
  unreadable: UnreadableControl[];
  settings: SettingLine[];
  /** Settings that it no longer has. */
  gone: { id: string; name: string; value: string; at: Time }[];
}

/** The pages that one account was seen on; nobody's name is kept, so accounts have numbers. */
export interface AccountLines {
  /** Absent where no page of the service shows more than one account. */
  number?: number;
  pages: SettingsPageLines[];
}

/** A setting beside its most careful choice. */
export interface AuditLine extends Pick<SettingLine, 'id' | 'pageId' | 'name' | 'path' | 'value' | 'exposure'> {
  pageName: string;
  href?: string;
  account?: number;
  /** The choice that exposes least, and how far that still reaches. */
  careful?: string;
  least?: Exposure;
}

/** How far the settings of a service are from their most careful choices. */
export interface Audit {
  /** Settings of which it is known which choice exposes least. */
  judged: number;
  /** Those that expose more than they have to; the furthest first. */
  loose: AuditLine[];
  /** Those that do, and that the reader wants so. */
  wanted: AuditLine[];
  unknown: AuditLine[];
  unverified: AuditLine[];
}

/** All that was read of a service's settings. */
export interface SettingsLines {
  serviceName: string;
  serviceHref: string;
  href: string;
  accounts: AccountLines[];
  audit: Audit;
  count: number;
  pages: number;
  readAt?: Time;
  /** Settings pages that are known and were not read yet. */
  unread: string[];
}
