import type { Hash, Time } from '../../core/model/hash';
import type { ServiceId } from '../../core/model/service';
import type { Reading, SettingsJudgement, SettingsPageId, Touch } from '../../core/model/setting';

export interface WantedSetting {
  /** Of the setting. */
  id: Hash;
  value: string;
}

/** A page of settings as one account sees it. */
export interface SettingsPageRow {
  id: SettingsPageId;
  serviceId: ServiceId;
  pageKey: string;
  account: string;
  /** To open it; absent where its address names somebody. */
  address?: string;
  /** Readings so far, those that showed nothing new and those forgotten too: the next one's number. */
  count: number;
  firstReadAt: Time;
  readAt: Time;
  /** What the readings come to, for the next one (`core/settings/track`): plain data. */
  state: object;
  /** The tables and rules that the exposure of its settings was weighed by. */
  weighedBy: string;
  /** Of the settings that were read last: a reading that shows the same is not kept. */
  contentHash: Hash;
  /** The last message of the page: one that is sent twice is taken once. */
  sent: { visit: string; count: number };
  /** Since the last reading. */
  touches: Touch[];
  /** Settings that the user wants to stand as they do, though they could show less; it holds for that value only. */
  wanted?: WantedSetting[];
  /** Bytes that it takes, its readings and changes included. */
  storedBytes: number;
}

/** The newest readings of a page that differ from the one before. */
export interface ReadingRow extends Reading {
  /** Of the page's readings: the order holds even where the clock jumped. */
  index: number;
}

/** What one reading of a page showed to be changed. */
export interface SettingChangeRow {
  /** Of page and reading. */
  id: Hash;
  pageId: SettingsPageId;
  serviceId: ServiceId;
  at: Time;
  /** Its findings hold the changes. */
  judgement: SettingsJudgement;
}
