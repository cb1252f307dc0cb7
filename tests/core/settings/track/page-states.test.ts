import { describe, expect, it } from 'vitest';
import type { Setting } from '../../../../utils/core/model/setting';
import { around, choice, DAY, PageStory, SECOND, setting } from './page-story';

const begin = (...settings: Setting[]) => new PageStory().visit().read(around(...settings));
const statesOf = (tale: PageStory) => tale.changes.map(({ state }) => state);
const PARTIAL = { isPartial: true };

describe('what is new', () => {
  it.each([
    ['Train AI models on my posts', 'on', 'new-permissive', 'worse'],
    ['Share my data with partners', 'on', 'new-permissive', 'worse'],
    ['Hide my likes', 'off', 'new-permissive', 'worse'],
    ['Show my profile in search engines', 'on', 'new-permissive', 'worse'],
    ['Read receipts', 'on', 'new-permissive', 'worse'],
    ['Train AI models on my posts', 'off', 'new-conservative', 'neutral'],
    ['Allow email sign-ups', 'off', 'new-conservative', 'neutral'],
    ['Hide my likes', 'on', 'new-conservative', 'neutral'],
    ['Private account', 'on', 'new-conservative', 'neutral'],
    ['Location sharing', 'off', 'new-conservative', 'neutral'],
    ['Halo', 'on', 'new-unknown', 'neutral'],
    ['Dark mode', 'on', 'new-unknown', 'neutral'],
    ['Play sounds', 'off', 'new-unknown', 'neutral'],
    ['Weekly digest', 'on', 'new-unknown', 'neutral'],
  ])('%s, %s: %s', (name, value, state, direction) => {
    const tale = begin().twice(around(setting(name, value)));
    expect(tale.changes).toMatchObject([{ state, direction, attribution: 'between-visits' }]);
  });

  it('a choice that came wide open', () => {
    const quote = choice('Who can quote', 'Anyone', ['Anyone', 'Followers only', 'Just me']);
    expect(statesOf(begin().twice(around(quote)))).toEqual(['new-permissive']);
  });

  it('of no trusted state is of no known direction', () => {
    const tale = begin().twice(around(setting('Train AI models on my posts', 'on', { isUnverified: true })));
    expect(statesOf(tale)).toEqual(['new-unknown']);
  });

  it('counts as it came, though the user has set it since', () => {
    const name = 'Train AI models on my posts';
    const tale = begin()
      .visit()
      .read(around(setting(name, 'on')))
      .touch(name)
      .read(around(setting(name, 'off')));
    tale
      .visit()
      .read(around(setting(name, 'off')))
      .visit()
      .read(around(setting(name, 'off')));
    expect(statesOf(tale)).toEqual(['new-permissive']);
    expect(tale.changes[0]?.after?.value).toBe('on');
  });

  it('counts as it settles, where nobody touched it', () => {
    const name = 'Train AI models on my posts';
    const tale = begin()
      .visit()
      .read(around(setting(name, 'on')))
      .wait(SECOND)
      .read(around(setting(name, 'off')));
    expect(statesOf(tale.visit().read(around(setting(name, 'off'))))).toEqual(['new-conservative']);
  });

  it('nothing is, on a page first seen in part', () => {
    const tale = new PageStory()
      .visit()
      .read(around(), PARTIAL)
      .twice(around(setting('Train AI on my posts', 'on')));
    expect(statesOf(tale)).toEqual([]);
  });

  it('nothing is that a dialog unfolds under the user’s hand', () => {
    const open = around(setting('Train AI on my posts', 'on'));
    const tale = begin()
      .visit()
      .read(around())
      .touch('Personalised ads')
      .read(open)
      .wait(60 * SECOND)
      .read(open);
    expect(statesOf(tale)).toEqual([]);
  });

  it('nothing is that stood there unread', () => {
    const tale = new PageStory().visit().read(around(), { unreadable: [{ name: 'Train AI', reason: 'no-value' }] });
    expect(statesOf(tale.twice(around(setting('Train AI', 'on'))))).toEqual([]);
  });

  it('one that is gone at the second look was none', () => {
    expect(
      statesOf(
        begin()
          .visit()
          .read(around(setting('Train AI', 'on')))
          .visit()
          .read(around()),
      ),
    ).toEqual([]);
  });
});

describe('removed', () => {
  const name = 'Hide my followers';
  const full = around(setting(name, 'on'));

  it('after two complete readings of different visits', () => {
    const tale = begin(setting(name, 'on'));
    const since = tale.at;
    expect(tale.twice(around()).changes).toMatchObject([{ state: 'removed', direction: 'worse', since }]);
  });
  it('not within one visit, however long', () => {
    expect(
      statesOf(
        begin(setting(name, 'on'))
          .visit()
          .read(around())
          .wait(600 * SECOND)
          .read(around()),
      ),
    ).toEqual([]);
  });
  it('not from a page that is seen in part', () => {
    expect(statesOf(begin(setting(name, 'on')).twice(around(), PARTIAL).twice(around(), PARTIAL))).toEqual([]);
  });
  it('a partial look between two complete ones neither counts nor clears', () => {
    const tale = begin(setting(name, 'on')).visit().read(around()).visit().read(around(), PARTIAL);
    expect(statesOf(tale)).toEqual([]);
    expect(statesOf(tale.visit().read(around()))).toEqual(['removed']);
  });
  it('not when it is back in between', () => {
    expect(
      statesOf(begin(setting(name, 'on')).visit().read(around()).visit().read(full).visit().read(around())),
    ).toEqual([]);
  });
  it('not when it only cannot be read any more', () => {
    const unreadable = [{ name, reason: 'hidden-semantics' as const }];
    expect(statesOf(begin(setting(name, 'on')).twice(around(), { unreadable }))).toEqual([]);
  });
  it('of one that stood open takes no protection away', () => {
    expect(begin(setting(name, 'off')).twice(around()).changes).toMatchObject([
      { state: 'removed', direction: 'neutral' },
    ]);
  });
  it('and not again, nor again new when it never was gone for good', () => {
    expect(statesOf(begin(setting(name, 'on')).twice(around()).twice(around()))).toEqual(['removed']);
  });
});

describe('conditional', () => {
  const parent = (value: string) => setting('Private account', value);
  const child = setting('Approve followers I follow automatically', 'on');
  const YOU = 'user-change';

  it('comes with what the user switched', () => {
    const tale = begin(parent('off'))
      .visit()
      .read(around(parent('off')))
      .touch('Private account');
    tale
      .read(around(parent('on'), child))
      .visit()
      .read(around(parent('on'), child));
    expect(statesOf(tale)).toEqual(['conditional', YOU]);
    expect(tale.changes[0]).toMatchObject({ parentName: 'Private account', after: child });
  });
  it('goes with it', () => {
    const tale = begin(parent('on'), child)
      .touch('Private account')
      .read(around(parent('off')))
      .visit()
      .read(around(parent('off')));
    expect(statesOf(tale)).toEqual(['conditional', YOU]);
    expect(tale.changes[0]).toMatchObject({ before: child });
  });
  it('once learned, says nothing more, here or between visits', () => {
    const tale = begin(parent('on'), child)
      .touch('Private account')
      .read(around(parent('off')))
      .visit()
      .read(around(parent('off')));
    tale.twice(around(parent('on'), child)).twice(around(parent('off')));
    expect(statesOf(tale)).toEqual(['conditional', YOU, 'silent-flip', 'silent-flip']);
  });
  it('several that go with one switch', () => {
    const two = [child, setting('Show my feed to subscribers', 'on')];
    const tale = begin(parent('on'), ...two)
      .touch('Private account')
      .read(around(parent('off')))
      .twice(around(parent('off')));
    expect(statesOf(tale).sort()).toEqual(['conditional', 'conditional', YOU]);
  });
  it('is removed for good when it stays away though its condition is met', () => {
    const tale = begin(parent('on'), child)
      .touch('Private account')
      .read(around(parent('off')))
      .visit()
      .read(around(parent('off')));
    tale.twice(around(parent('on')));
    expect(statesOf(tale)).toContain('removed');
  });
  it('is not assumed between visits', () => {
    expect(statesOf(begin(parent('off')).twice(around(parent('on'), child))).sort()).toEqual([
      'new-permissive',
      'silent-flip',
    ]);
  });
});

describe('layout-changed', () => {
  const NAMES = ['Zebra', 'Yacht', 'Xylophone', 'Walnut', 'Violin', 'Umbrella', 'Trumpet', 'Saddle'];
  const OTHERS = ['Anchor', 'Basket', 'Candle', 'Dragon', 'Engine', 'Feather', 'Garden', 'Hammer'];
  const many = (names: string[]) => names.map((name) => setting(`${name} of the house`, 'on'));
  const pages = (before: Setting[], now: Setting[]) => new PageStory().visit().read(before).twice(now);

  it('one line instead of a list of removals', () => {
    expect(statesOf(pages(many(NAMES), many(OTHERS)))).toEqual(['layout-changed']);
  });
  it('begins anew: later flips are told', () => {
    const tale = pages(many(NAMES), many(OTHERS));
    const flipped = many(OTHERS).map((one, i) => (i === 0 ? { ...one, value: 'off' } : one));
    expect(statesOf(tale.twice(flipped))).toEqual(['layout-changed', 'silent-flip']);
  });
  it('still tells the flip of a setting that is there as before', () => {
    const tale = pages(
      [setting('Private account', 'on'), ...many(NAMES)],
      [setting('Private account', 'off'), ...many(OTHERS)],
    );
    expect(statesOf(tale).sort()).toEqual(['layout-changed', 'silent-flip']);
  });
  it('not for one odd look', () => {
    const tale = new PageStory().visit().read(many(NAMES)).visit().read(many(OTHERS)).twice(many(NAMES));
    expect(statesOf(tale)).toEqual([]);
  });
  it('not for a part of the page', () => {
    const tale = new PageStory().visit().read(many(NAMES));
    expect(statesOf(tale.twice(many(NAMES).slice(0, 2), PARTIAL))).toEqual([]);
  });
  it('not where less than half went', () => {
    expect(statesOf(pages(many(NAMES), many(NAMES).slice(3)))).toEqual(['removed', 'removed', 'removed']);
  });
  it('not where only the headings are others', () => {
    const under = (path: string) => many(NAMES).map((one) => ({ ...one, path: [path], id: `${path}/${one.name}` }));
    expect(statesOf(pages(under('Privacy'), under('Audience and tagging')))).toEqual([]);
  });
});

describe('another language', () => {
  const english = around(setting('Private account', 'on'));
  const NAMES = [
    'Lesebestätigungen zeigen',
    'Adressbuch abgleichen',
    'Privates Konto',
    'Personalisierte Werbung',
    'Geburtstag verbergen',
  ];
  const german = (values: string[]) => NAMES.map((name, i) => setting(name, values[i] ?? 'off', {}, 'de'));
  const STILL = ['on', 'off', 'on', 'off', 'on'];
  const DE = { lang: 'de' };

  it('raises no alarm, there and back', () => {
    const tale = new PageStory().visit().read(english).twice(german(STILL), DE).twice(english);
    expect(statesOf(tale)).toEqual([]);
  });
  it('is a new beginning: what moves in it is told', () => {
    const tale = new PageStory()
      .visit()
      .read(english)
      .twice(german(STILL), DE)
      .twice(german(['on', 'off', 'off', 'off', 'on']), DE);
    expect(statesOf(tale)).toEqual(['silent-flip']);
  });
  it('keeps what depends on what', () => {
    const child = setting('Approve followers automatically', 'on');
    const tale = begin(setting('Private account', 'on'), child)
      .touch('Private account')
      .read(around(setting('Private account', 'off')));
    tale.visit().read(around(setting('Private account', 'off')));
    expect(tale.state?.conditions).toHaveLength(1);
  });
  it('is none where a page only says so, and every name is the same', () => {
    const tale = new PageStory()
      .visit()
      .read(english)
      .twice(around(setting('Private account', 'off')), DE);
    expect(statesOf(tale)).toEqual(['silent-flip']);
  });
});

it('what moved to another page of the service is neither removed nor new', async () => {
  const { trackReading } = await import('../../../../utils/core/settings/track/track-reading');
  const moved = setting('Hide my followers', 'on');
  const tale = begin(moved);
  const reading = (visit: string, settings: Setting[]) => ({
    ...{
      pageId: 'site|a|/settings',
      serviceId: 'site',
      pageKey: '/settings',
      account: 'a',
      lang: 'en',
      at: tale.at + DAY,
    },
    ...{ visit, settings, unreadable: [], isPartial: false, touches: [] },
  });
  const first = trackReading(tale.state, reading('x', around()), [moved]);
  expect(trackReading(first.state, reading('y', around()), [moved]).changes).toEqual([]);
  const back = trackReading(
    trackReading(begin().state, reading('x', around(moved)), [moved]).state,
    reading('y', around(moved)),
    [moved],
  );
  expect(back.changes).toEqual([]);
});
