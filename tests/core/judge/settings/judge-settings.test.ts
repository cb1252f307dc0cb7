import '../../../all-words';
import { describe, expect, it } from 'vitest';
import { judgeSettings } from '../../../../utils/core/judge/settings/judge-settings';
import type { Direction } from '../../../../utils/core/model/judgement';
import type { Setting, SettingChange, SettingState } from '../../../../utils/core/model/setting';
import { translateSentence } from '../../../../utils/i18n/translate';

const DAY = 86_400_000;
const SINCE = Date.UTC(2026, 2, 12, 12);

const setting = (name: string, value: string, more: Partial<Setting> = {}): Setting => ({
  ...{ id: name, name, path: [], kind: 'switch', value, conservative: 'on', certainty: 'stated', exposure: 2 },
  ...more,
});
const change = (state: SettingState, direction: Direction, more: Partial<SettingChange> = {}): SettingChange => ({
  ...{ state, direction, pageId: 'instagram||/p', serviceId: 'instagram', attribution: 'between-visits' },
  ...{ since: SINCE, at: SINCE + 5 * DAY, movedTogether: 0 },
  ...{ before: setting('Private account', 'on'), after: setting('Private account', 'off', { exposure: 5 }) },
  ...more,
});
const judge = (changes: SettingChange[], termsChangedAt: number[] = []) =>
  judgeSettings(changes, { serviceName: 'Instagram', termsChangedAt });
const headline = (one: SettingChange, locale = 'en-GB') => translateSentence(locale, judge([one])!.headline);
const evidence = (changes: SettingChange[], terms: number[] = []) =>
  judge(changes, terms)!.evidence.map((sentence) => translateSentence('en-GB', sentence));

const flip = change('silent-flip', 'worse');
const choice = (value: string, options: string[]): Setting =>
  setting('Who can see my posts', value, { kind: 'radio', options, conservative: 'Only me' });

describe('how severe', () => {
  it.each<[SettingState, Direction, number]>([
    ['silent-flip', 'worse', 3],
    ['silent-flip', 'better', 1],
    ['silent-flip', 'neutral', 1],
    ['user-change', 'worse', 0],
    ['new-permissive', 'worse', 2],
    ['new-conservative', 'neutral', 0],
    ['new-unknown', 'neutral', 0],
    ['removed', 'worse', 2],
    ['removed', 'neutral', 1],
    ['renamed', 'neutral', 0],
    ['inverted', 'neutral', 0],
    ['options-changed', 'worse', 2],
    ['options-changed', 'better', 0],
    ['options-changed', 'neutral', 0],
    ['scope-changed', 'worse', 2],
    ['scope-changed', 'better', 0],
    ['conditional', 'neutral', 0],
    ['layout-changed', 'neutral', 0],
  ])('%s, %s: %i', (state, direction, severity) => expect(judge([change(state, direction)])?.severity).toBe(severity));

  it('nothing that the user did, here or elsewhere', () => {
    expect(judge([{ ...flip, attribution: 'you-elsewhere' }])?.severity).toBe(0);
    expect(judge([{ ...flip, attribution: 'you-here' }])?.severity).toBe(0);
  });

  it('as loud while the page was open', () =>
    expect(judge([{ ...flip, attribution: 'page-without-you' }])?.severity).toBe(3));

  it('less loud where two names are only told by their words', () => {
    const after = setting('Show my page', 'on', { certainty: 'possible' });
    expect(judge([{ ...flip, after }])?.severity).toBe(2);
  });

  it('nothing when a control went that nobody can say the use of', () => {
    const before = setting('Halo', 'on', { certainty: 'unknown', conservative: undefined });
    expect(judge([change('removed', 'neutral', { before, after: undefined })])?.severity).toBe(0);
  });

  it('of nothing is nothing', () => expect(judge([])).toBeUndefined());
});

describe('the headline', () => {
  it('of a flip between visits', () => {
    expect(headline(flip)).toBe(
      'Instagram: “Private account” was on and is off now; this browser saw no change by you.',
    );
    expect(headline(flip, 'de-DE')).toBe(
      'Instagram: „Private account“ war an und ist jetzt aus; dieser Browser hat keine Änderung durch Sie gesehen.',
    );
  });

  it('of a choice', () => {
    const one = {
      ...flip,
      before: choice('Only me', ['Public', 'Only me']),
      after: choice('Public', ['Public', 'Only me']),
    };
    expect(headline(one)).toBe(
      'Instagram: “Who can see my posts” was “Only me” and is “Public” now; this browser saw no change by you.',
    );
  });

  it.each<[string, SettingChange, string]>([
    [
      'on the open page',
      { ...flip, attribution: 'page-without-you' },
      'Instagram: “Private account” was on and is off now; it changed while you looked at the page, and you did not touch it.',
    ],
    [
      'by the user',
      { ...flip, state: 'user-change', attribution: 'you-here' },
      'Instagram: you changed “Private account” from on to off.',
    ],
    [
      'by the user elsewhere',
      { ...flip, state: 'user-change', attribution: 'you-elsewhere' },
      'Instagram: you changed “Private account” from on to off somewhere else.',
    ],
    [
      'new and on',
      change('new-permissive', 'worse', { before: undefined, after: setting('AI training', 'on') }),
      'Instagram has a new setting, “AI training”, and it came switched on.',
    ],
    [
      'a new choice',
      change('new-permissive', 'worse', { before: undefined, after: choice('Public', []) }),
      'Instagram has a new setting, “Who can see my posts”; it came as “Public”, which is not its most careful choice.',
    ],
    [
      'new and careful',
      change('new-conservative', 'neutral', { before: undefined }),
      'Instagram has a new setting, “Private account”; it came as off, its most careful choice.',
    ],
    [
      'removed',
      change('removed', 'neutral', { after: undefined }),
      'Instagram no longer shows the setting “Private account”.',
    ],
    [
      'a protection removed',
      change('removed', 'worse', { after: undefined }),
      'Instagram no longer shows the setting “Private account”, which you had at its most careful choice: on.',
    ],
    [
      'renamed',
      change('renamed', 'neutral', { after: setting('Closed account', 'on') }),
      'Instagram calls the setting “Private account” “Closed account” now; what it does for you is the same.',
    ],
    [
      'inverted',
      change('inverted', 'neutral', { after: setting('Open account', 'off') }),
      'Instagram turned a setting round: “Private account” was on, “Open account” is off now. For you that is the same.',
    ],
    [
      'an option gone',
      change('options-changed', 'worse', {
        before: choice('Public', ['Public', 'Friends', 'Only me']),
        after: choice('Public', ['Public', 'Friends']),
      }),
      'Instagram took “Only me” away from the choices of “Who can see my posts”.',
    ],
    [
      'an option more',
      change('options-changed', 'better', {
        before: choice('Public', ['Public']),
        after: choice('Public', ['Public', 'Only me']),
      }),
      'Instagram added “Only me” to the choices of “Who can see my posts”.',
    ],
    [
      'wider',
      change('scope-changed', 'worse'),
      'Instagram: the setting “Private account” covers more now than it did before.',
    ],
    [
      'conditional',
      change('conditional', 'neutral', { before: undefined, parentName: 'Halo' }),
      'Instagram: “Private account” is shown since “Halo” was changed.',
    ],
    [
      'another layout',
      change('layout-changed', 'neutral', { before: undefined, after: undefined }),
      'Instagram rebuilt this page of settings; most of them could not be recognised.',
    ],
    [
      'turned round',
      { ...flip, after: setting('Open account', 'on') },
      'Instagram: “Private account” was on; it is called “Open account” now and is on, which exposes more. This browser saw no change by you.',
    ],
  ])('%s', (_, one, sentence) => expect(headline(one)).toBe(sentence));

  it('is the strongest’s, and the others are counted where they matter', () => {
    const others = [change('renamed', 'neutral'), change('new-permissive', 'worse'), flip];
    expect(judge(others)?.findings.map(({ severity }) => severity)).toEqual([3, 2, 0]);
    expect(evidence(others).at(-1)).toBe('One more change that matters was seen on this page.');
  });

  it('among equals is the one whose meaning is known', () => {
    const vague = {
      ...flip,
      after: setting('Halo', 'off', { certainty: 'possible', exposure: 5 }),
      before: setting('Halo', 'on'),
    };
    expect(judge([vague, flip])?.findings[0]?.change).toBe(flip);
  });

  it('is whole in both languages for every state', () => {
    const states = [
      'silent-flip',
      'user-change',
      'new-permissive',
      'new-conservative',
      'new-unknown',
      'removed',
      'renamed',
      'inverted',
      'options-changed',
      'scope-changed',
      'conditional',
      'layout-changed',
    ] as const;
    for (const state of states) {
      for (const direction of ['worse', 'better', 'neutral'] as const) {
        for (const attribution of ['you-here', 'page-without-you', 'between-visits', 'you-elsewhere'] as const) {
          for (const locale of ['en-GB', 'de-DE']) {
            const judged = judge([change(state, direction, { attribution, movedTogether: 2 })])!;
            for (const sentence of [judged.headline, ...judged.evidence]) {
              expect(translateSentence(locale, sentence)).toMatch(/^(?!settings\.)\S.*\.$/u);
            }
          }
        }
      }
    }
  });
});

describe('the evidence', () => {
  it('says since when, and who it may have been: never that the site did it', () => {
    expect(evidence([flip])).toEqual([
      'It was last seen as before on 12 March 2026.',
      'You on another device, somebody else with your account, an app or the site may have changed it; this browser cannot know.',
    ]);
  });

  it('says what moved and came at once', () => {
    const told = evidence([{ ...flip, movedTogether: 3 }, change('new-unknown', 'neutral')]);
    expect(told).toContain('3 other settings moved between the same two looks.');
    expect(told).toContain('A new setting came between the same two looks.');
  });

  it('names a change of terms that was near in time, and none that was not', () => {
    const near = Date.UTC(2026, 2, 20, 12);
    expect(evidence([flip], [SINCE - 90 * DAY, near])).toContain(
      'The terms of this service changed near that time, on 20 March 2026.',
    );
    expect(evidence([flip], [SINCE - 90 * DAY]).join()).not.toContain('terms');
  });

  it('says where a meaning is told by words alone', () => {
    const vague = { ...flip, after: setting('Private account', 'off', { certainty: 'possible' }) };
    expect(evidence([vague])).toContain('What this setting means is told by its words alone.');
  });

  it('on the open page says what was not seen', () => {
    expect(evidence([{ ...flip, attribution: 'page-without-you' }])).toContain(
      'The page changed this setting by itself, or another extension did: no key and no click of yours was seen on it.',
    );
  });
});
