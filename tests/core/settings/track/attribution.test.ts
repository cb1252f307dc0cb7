import { describe, expect, it } from 'vitest';
import { around, choice, DAY, PageStory, SECOND, setting } from './page-story';

const NAME = 'Private account';
const page = (value: string, more = {}) => around(setting(NAME, value, more));
const story = () => new PageStory().visit().read(page('on'));
const YOU = [`user-change | you-here | ${NAME}`];
const PAGE = [`silent-flip | page-without-you | ${NAME}`];
const BETWEEN = [`silent-flip | between-visits | ${NAME}`];

describe('nobody but the user', () => {
  it('a click, seen again after thirty seconds', () => {
    expect(
      story()
        .touch(NAME)
        .wait(SECOND)
        .read(page('off'))
        .wait(31 * SECOND)
        .read(page('off')).told,
    ).toEqual(YOU);
  });
  it.each([
    ['a switch in a form that must be sent', 'switch' as const, true, []],
    ['a box that needs no sending', 'checkbox' as const, false, YOU],
  ])('%s', (_, kind, needsSending, told) => {
    const shown = (value: string) => page(value, { kind, needsSending });
    const tale = new PageStory().visit().read(shown('on')).touch(NAME).read(shown('off'));
    expect(tale.wait(31 * SECOND).read(shown('off')).told).toEqual(told);
    expect(tale.visit().read(shown('off')).told).toEqual(YOU);
  });
  it('a key, seen again on the next day', () => {
    expect(story().touch(NAME, ['Privacy'], 'key').read(page('off')).visit().read(page('off')).told).toEqual(YOU);
  });
  it('is not told before the second look', () => {
    const tale = story()
      .touch(NAME)
      .read(page('off'))
      .wait(29 * SECOND)
      .read(page('off'));
    expect(tale.told).toEqual([]);
    expect(tale.waiting).toMatchObject([{ state: 'user-change' }]);
  });
  it('is told once only', () => {
    const tale = story()
      .touch(NAME)
      .read(page('off'))
      .wait(31 * SECOND)
      .read(page('off'));
    expect(tale.visit().read(page('off')).visit().read(page('off')).told).toEqual(YOU);
  });
  it('a touch that the page answers late, after a question of its own', () => {
    const tale = story()
      .touch(NAME)
      .read(page('on'))
      .wait(20 * SECOND)
      .read(page('off'));
    expect(tale.wait(31 * SECOND).read(page('off')).told).toEqual(YOU);
  });
  it('a touch that is heard of after what it did', () => {
    const tale = story().wait(SECOND).touch(NAME).read(page('off'), { touches: [] });
    const touches = [{ name: NAME, path: ['Privacy'], at: tale.at, by: 'pointer' as const }];
    expect(tale.wait(40 * SECOND).read(page('off'), { touches }).told).toEqual(YOU);
  });
  it('a touch in a dialog, under other headings', () => {
    expect(
      story()
        .touch(NAME, ['Dialog'])
        .read(page('off'))
        .wait(31 * SECOND)
        .read(page('off')).told,
    ).toEqual(YOU);
  });
  it('a form that is sent and opens the next page', () => {
    const form = (value: string) => page(value, { kind: 'checkbox' });
    const tale = new PageStory()
      .visit()
      .read(form('on'))
      .touch(NAME)
      .wait(5 * SECOND)
      .read(form('off'));
    expect(tale.visit(2 * SECOND).read(form('off')).told).toEqual(YOU);
  });
  it('a form that is sent before it was read again', () => {
    const tale = story().touch(NAME).wait(SECOND).read(page('on'));
    expect(
      tale
        .visit(3 * SECOND)
        .read(page('off'))
        .wait(31 * SECOND)
        .read(page('off')).told,
    ).toEqual(YOU);
  });
  it('two settings, each touched', () => {
    const both = (value: string) => around(setting(NAME, value), setting('Show activity status', value));
    const tale = new PageStory().visit().read(both('on')).touch(NAME).touch('Show activity status');
    expect(tale.read(both('off')).visit().read(both('off')).told).toHaveLength(2);
    expect(tale.changes.every(({ attribution }) => attribution === 'you-here')).toBe(true);
  });
  it('the setting as it was renamed since', () => {
    const tale = new PageStory().visit().read(around(setting('Protect your tweets', 'on')));
    const after = around(setting('Protect your posts', 'off'));
    expect(tale.visit().touch('Protect your posts').read(after).visit().read(after).told).toEqual([
      'user-change | you-here | Protect your posts',
    ]);
  });
  it('there and back in two days', () => {
    const tale = story().touch(NAME).read(page('off')).visit().read(page('off'));
    expect(tale.touch(NAME).read(page('on')).visit().read(page('on')).told).toEqual([...YOU, ...YOU]);
  });
});

describe('nothing at all', () => {
  it('a switch that jumps back since it could not be saved', () => {
    const tale = story()
      .touch(NAME)
      .read(page('off'))
      .wait(5 * SECOND)
      .read(page('on'));
    expect(
      tale
        .wait(60 * SECOND)
        .read(page('on'))
        .visit()
        .read(page('on')).told,
    ).toEqual([]);
  });
  it('a page that is read before it knows its own values', () => {
    const tale = story()
      .visit()
      .read(page('off'))
      .wait(2 * SECOND)
      .read(page('on'));
    expect(tale.visit().read(page('on')).told).toEqual([]);
  });
  it('an edit of a form that is left unsent', () => {
    const form = (value: string) => page(value, { kind: 'checkbox' });
    const tale = new PageStory().visit().read(form('on')).touch(NAME).read(form('off'));
    expect(tale.visit().read(form('on')).visit().read(form('on')).told).toEqual([]);
  });
  it('the same, though the user thought about it for minutes', () => {
    const form = (value: string) => page(value, { kind: 'checkbox' });
    const tale = new PageStory()
      .visit()
      .read(form('on'))
      .touch(NAME)
      .read(form('off'))
      .wait(300 * SECOND)
      .read(form('off'));
    expect(tale.visit().read(form('on')).told).toEqual([]);
  });
  it('a touch that changes nothing', () =>
    expect(story().touch(NAME).read(page('on')).visit().read(page('on')).told).toEqual([]));
  it('the first sight of a page', () => expect(story().told).toEqual([]));
  it('a page of nothing, as when nobody is signed in', () => {
    const tale = story();
    for (let i = 0; i < 3; i++) tale.visit().read([]);
    expect(tale.visit().read(page('on')).told).toEqual([]);
  });
  it('another account on the same page', () => {
    const mine = story();
    const other = new PageStory('b');
    other.state = structuredClone(mine.state);
    expect(other.visit().read(page('off')).visit().read(page('off')).told).toEqual([]);
  });
  it('a flip whose state cannot be trusted', () => {
    const tale = story().twice(page('off', { isUnverified: true }));
    expect(tale.twice(page('on')).told).toEqual([]);
  });
  it('`On` that is written `on`, Anyone that is called Everyone', () => {
    const rows = (one: string, two: string) =>
      around(choice('Who can reply', one, [one, 'Nobody']), setting('Halo', two, { kind: 'row' }));
    expect(new PageStory().visit().read(rows('Anyone', 'On')).twice(rows('Everyone', 'on')).told).toEqual([]);
  });
});

describe('the page, without the user', () => {
  it('while it is open', () => {
    expect(
      story()
        .wait(60 * SECOND)
        .read(page('off'))
        .wait(31 * SECOND)
        .read(page('off')).told,
    ).toEqual(PAGE);
  });
  it('and the second look is of another day', () => {
    expect(
      story()
        .wait(60 * SECOND)
        .read(page('off'))
        .visit()
        .read(page('off')).told,
    ).toEqual(PAGE);
  });
  it('though something else was touched', () => {
    expect(story().touch('Personalised ads').read(page('off')).visit().read(page('off')).told).toEqual(PAGE);
  });
  it('after the user had changed it, and that was certain', () => {
    const tale = story()
      .touch(NAME)
      .read(page('off'))
      .wait(31 * SECOND)
      .read(page('off'));
    expect(
      tale
        .wait(5 * SECOND)
        .read(page('on'))
        .wait(31 * SECOND)
        .read(page('on')).told,
    ).toEqual([...YOU, ...PAGE]);
  });
  it('a touch after it happened explains nothing', () => {
    const tale = story()
      .wait(60 * SECOND)
      .read(page('off'));
    expect(
      tale
        .wait(10 * SECOND)
        .touch(NAME)
        .wait(31 * SECOND)
        .read(page('off')).told,
    ).toEqual(PAGE);
  });
  it('a setting of the same name in another group was touched', () => {
    const two = (value: string) =>
      around(setting('Comments', 'on', { path: ['Push'] }), setting('Comments', value, { path: ['Who can'] }));
    const tale = new PageStory().visit().read(two('off')).touch('Comments', ['Push']).read(two('on'));
    expect(tale.visit().read(two('on')).told).toEqual(['silent-flip | page-without-you | Comments']);
  });
});

describe('between two visits', () => {
  it('says since when it was seen as before, and when first otherwise', () => {
    const tale = story();
    const since = tale.at;
    tale.visit(5 * DAY).read(page('off'));
    const at = tale.at;
    expect(tale.visit().read(page('off')).told).toEqual(BETWEEN);
    expect(tale.changes[0]).toMatchObject({ since, at, direction: 'worse', movedTogether: 0 });
  });
  it('counts what else moved', () => {
    const two = (value: string) => around(setting(NAME, value), setting('Hide my followers', value));
    const tale = new PageStory().visit().read(two('on')).twice(two('off'));
    expect(tale.changes.map(({ movedTogether }) => movedTogether)).toEqual([1, 1]);
  });
  it('does not count what the user moved', () => {
    const two = (one: string, other: string) => around(setting(NAME, one), setting('Hide my followers', other));
    const tale = new PageStory()
      .visit()
      .read(two('on', 'on'))
      .visit()
      .touch('Hide my followers')
      .read(two('off', 'off'));
    tale.visit().read(two('off', 'off'));
    expect(tale.told).toEqual([...BETWEEN, 'user-change | you-here | Hide my followers']);
    expect(tale.changes[0]?.movedTogether).toBe(0);
  });
  it('a touch of the week before explains nothing', () => {
    const tale = story().touch(NAME).read(page('on'));
    expect(
      tale
        .visit(7 * DAY)
        .read(page('off'))
        .visit()
        .read(page('off')).told,
    ).toEqual(BETWEEN);
  });
  it('is the same with a clock that runs backwards', () => {
    expect(
      story()
        .visit(-90 * DAY)
        .read(page('off'))
        .visit(-DAY)
        .read(page('off')).told,
    ).toEqual(BETWEEN);
  });
  it('a clock that jumps back within a visit proves no second look', () => {
    expect(
      story()
        .visit()
        .read(page('off'))
        .wait(-3600 * SECOND)
        .read(page('off')).told,
    ).toEqual([]);
  });
  it('to less exposure', () => {
    const tale = new PageStory().visit().read(page('off')).twice(page('on'));
    expect(tale.changes).toMatchObject([{ state: 'silent-flip', direction: 'better' }]);
  });
  it('of a setting that nobody can weigh', () => {
    const halo = (value: string) => around(setting('Halo', value));
    expect(new PageStory().visit().read(halo('on')).twice(halo('off')).changes).toMatchObject([
      { state: 'silent-flip', direction: 'neutral' },
    ]);
  });
  it('one look that nobody confirms is forgotten', () => {
    expect(story().visit().read(page('off')).visit().read(page('on')).visit().read(page('off')).told).toEqual([]);
  });
});

it('what is remembered is plain and small', () => {
  const many = Array.from({ length: 100 }, (_, i) => setting(`Show my page ${i} to everyone`, 'on'));
  const tale = new PageStory().visit().read(many).visit().read(many);
  expect(structuredClone(tale.state)).toEqual(JSON.parse(JSON.stringify(tale.state)));
  expect(JSON.stringify(tale.state).length).toBeLessThan(40_000);
});
