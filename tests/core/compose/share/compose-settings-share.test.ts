import { describe, expect, it } from 'vitest';
import { composeSettingsShare } from '../../../../utils/core/compose/share/compose-settings-share';
import { judgeSettings } from '../../../../utils/core/judge/settings/judge-settings';
import type { Attribution, Setting, SettingChange, SettingState } from '../../../../utils/core/model/setting';
import { longText } from '../../../../utils/core/share/text/long-text';
import { sayIn } from '../../share/say-share';
import { say } from '../evidence/make-test-bundle';

const setting = (value: string): Setting => ({
  ...{ id: 'a'.repeat(64), name: 'Show my profile to', path: ['Who can find you'], kind: 'select', value },
  ...{ certainty: 'stated', conservative: 'Only friends' },
});
const changed = (state: SettingState, attribution: Attribution, over: Partial<SettingChange> = {}): SettingChange => ({
  ...{ state, attribution, pageId: 'pond||/settings', serviceId: 'pond', direction: 'worse', movedTogether: 0 },
  ...{ since: Date.parse('2026-03-02T09:00:00Z'), at: Date.parse('2026-03-11T09:00:00Z') },
  ...{ before: setting('Only friends'), after: setting('Everyone') },
  ...over,
});

const STATES: SettingState[] = [
  ...(['silent-flip', 'user-change', 'new-permissive', 'new-conservative', 'new-unknown', 'removed'] as const),
  ...(['renamed', 'inverted', 'options-changed', 'scope-changed', 'layout-changed'] as const),
];

function shareOf(change: SettingChange, areValuesShown: boolean, locale = 'en-GB') {
  const judgement = judgeSettings([change], { serviceName: 'Pond' });
  if (!judgement) throw new Error('Nothing to tell');
  return composeSettingsShare({ say, locale, judgement, serviceName: 'Pond', areValuesShown });
}

describe('a share of settings', () => {
  it('keeps the values to itself, and says the name, the direction and the days', () => {
    const share = shareOf(changed('silent-flip', 'between-visits'), false);
    expect(share).toMatchObject({ about: 'settings', document: 'Privacy settings', after: { how: 'visit' } });
    expect(share.headline).toBe(
      'Pond: the setting “Show my profile to” shows or shares more than before, and the browser that watched it saw nobody change it.',
    );
    expect(share.points).toEqual([{ headline: share.headline, direction: 'worse' }]);
    expect(longText(share, { say: sayIn('en-GB') })).not.toMatch(/Everyone|Only friends/);
  });

  it.each(STATES)('of %s lets no value out', (state) => {
    for (const attribution of ['you-here', 'between-visits', 'page-without-you'] as const) {
      const options = { ...setting('Only friends'), options: ['Only friends', 'Everyone'] };
      const fewer = { ...setting('Everyone'), options: ['Everyone'] };
      const share = shareOf(changed(state, attribution, { before: options, after: fewer }), false);
      expect(JSON.stringify(share)).not.toMatch(/Everyone|Only friends|switched on/);
    }
  });

  it('says them where its user wants that', () => {
    const share = shareOf(changed('silent-flip', 'between-visits'), true);
    expect(share.headline).toContain('was “Only friends” and is “Everyone” now');
    expect(share.points[0]?.after).toEqual({ text: 'Everyone', marks: [[0, 8]], heading: 'Show my profile to' });
    const flip = changed('silent-flip', 'between-visits', { before: setting('off'), after: setting('on') });
    expect(shareOf(flip, true, 'de-DE').points[0]?.after?.text).toBe('An');
  });

  it('lets out no mark by which two shares of one browser could be told to be of one', () => {
    const named = (value: string): Setting => ({ ...setting(value), name: 'Mail to ‹redacted› 1a2b3c4d' });
    const change = changed('silent-flip', 'between-visits', {
      before: named('‹redacted› 99887766'),
      after: named('Everyone'),
    });
    for (const areValuesShown of [true, false]) {
      const share = JSON.stringify(shareOf(change, areValuesShown));
      expect(share).toContain('Mail to (not kept)');
      expect(share).not.toMatch(/1a2b3c4d|99887766/);
    }
  });

  it('speaks of its user as others would', () => {
    for (const state of STATES)
      for (const attribution of ['you-here', 'you-elsewhere', 'between-visits', 'page-without-you'] as const) {
        if (state !== 'silent-flip' && state !== 'user-change') continue;
        const { headline, evidence } = shareOf(changed(state, attribution), true);
        expect([headline, ...evidence].join(' ')).not.toMatch(/\byou\b/i);
      }
  });
});
