import type { Reading, Setting, SettingChange, ShownSetting, Touch } from '../../../../utils/core/model/setting';
import { makeLabelTable } from '../../../../utils/core/settings/exposure/label-table';
import { weighExposure } from '../../../../utils/core/settings/exposure/weigh-exposure';
import type { SettingsPageState } from '../../../../utils/core/settings/track/page-state';
import { trackReading } from '../../../../utils/core/settings/track/track-reading';

const NONE = makeLabelTable([]);
export const SECOND = 1_000;
export const DAY = 86_400 * SECOND;
const START = Date.UTC(2026, 2, 12, 21);

export const setting = (name: string, value = 'off', more: Partial<ShownSetting> = {}, lang = 'en'): Setting => {
  const shown: ShownSetting = { name, path: ['Privacy'], kind: 'switch', value, ...more };
  return {
    ...shown,
    ...weighExposure(shown, { lang }, NONE),
    id: [...shown.path, name, shown.kind].join('/').toLowerCase(),
  };
};

export const choice = (name: string, value: string, options: string[], more: Partial<ShownSetting> = {}): Setting =>
  setting(name, value, { kind: 'radio', options, ...more });

/** A few settings that stand still around those of a test. */
export const around = (...settings: Setting[]): Setting[] => [
  setting('Show read receipts', 'on'),
  setting('Sync address book', 'off'),
  ...settings,
  setting('Personalised ads', 'off'),
  setting('Hide my birthday', 'on'),
];

/** A person, a page and the extension that reads it: `visit()` opens it, `read(...)` shows it, `touch(...)` is the person's. */
export class PageStory {
  state: SettingsPageState | undefined;
  changes: SettingChange[] = [];
  waiting: SettingChange[] = [];
  at = START;
  private visits = 0;
  private touches: Touch[] = [];
  private account: string;

  constructor(account = 'a') {
    this.account = account;
  }

  visit(later = DAY): this {
    this.visits++;
    this.at += later;
    return this;
  }

  wait(later: number): this {
    this.at += later;
    return this;
  }

  touch(name: string, path = ['Privacy'], by: Touch['by'] = 'pointer'): this {
    this.touches.push({ name, path, at: this.at, by });
    return this;
  }

  read(settings: Setting[], more: Partial<Reading> = {}): this {
    const reading: Reading = {
      ...{ pageId: `site|${this.account}|/settings`, serviceId: 'site', pageKey: '/settings', account: this.account },
      ...{ lang: 'en', at: this.at, visit: `v${this.visits}`, settings, unreadable: [], isPartial: false },
      touches: this.touches,
      ...more,
    };
    this.touches = [];
    // What is kept has been through a store.
    const kept = this.state && structuredClone(this.state);
    const tracked = trackReading(kept, structuredClone(reading));
    this.state = tracked.state;
    this.changes.push(...tracked.changes);
    this.waiting = tracked.waiting;
    return this;
  }

  /** Seen twice, the second time on another day. */
  twice(settings: Setting[], more: Partial<Reading> = {}): this {
    return this.visit().read(settings, more).visit().read(settings, more);
  }

  get told(): string[] {
    return this.changes.map(({ state, attribution, before, after }) =>
      [state, attribution, (after ?? before)?.name ?? ''].join(' | '),
    );
  }
}
