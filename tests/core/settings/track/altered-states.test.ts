import { describe, expect, it } from 'vitest';
import type { Setting } from '../../../../utils/core/model/setting';
import { around, choice, PageStory, setting } from './page-story';

const changesOf = (before: Setting[], now: Setting[]) =>
  new PageStory()
    .visit()
    .read(around(...before))
    .twice(around(...now)).changes;
const statesOf = (before: Setting[], now: Setting[]) => changesOf(before, now).map(({ state }) => state);
const CIRCLES = ['Everyone', 'Friends', 'Only me'];

describe('silent-flip', () => {
  it.each([
    ['Private account', 'on', 'off', 'worse'],
    ['Private account', 'off', 'on', 'better'],
    ['Show activity status', 'off', 'on', 'worse'],
    ['Let partners use my data', 'on', 'off', 'better'],
    ['Halo', 'on', 'off', 'neutral'],
  ])('%s from %s to %s is %s', (name, was, is, direction) => {
    expect(changesOf([setting(name, was)], [setting(name, is)])).toMatchObject([{ state: 'silent-flip', direction }]);
  });

  it.each([
    ['Only me', 'Everyone', 'worse'],
    ['Everyone', 'Friends', 'better'],
    ['Friends', 'Everyone', 'worse'],
  ])('a choice from %s to %s is %s', (was, is, direction) => {
    const name = 'Who can see my posts';
    expect(changesOf([choice(name, was, CIRCLES)], [choice(name, is, CIRCLES)])).toMatchObject([
      { state: 'silent-flip', direction },
    ]);
  });

  it('between two circles as wide as each other has no direction', () => {
    const options = ['Everyone', 'Friends', 'My contacts', 'Nobody'];
    const name = 'Who can call me';
    expect(changesOf([choice(name, 'Friends', options)], [choice(name, 'My contacts', options)])).toMatchObject([
      { state: 'silent-flip', direction: 'neutral' },
    ]);
  });

  it('a name turned round while the switch stays: more is exposed, nothing was moved', () => {
    const now = [setting('Show my followers', 'on')];
    expect(changesOf([setting('Hide my followers', 'on')], now)).toMatchObject([
      { state: 'silent-flip', direction: 'worse' },
    ]);
  });
});

describe('renamed', () => {
  it.each([
    ['Protect your tweets', 'Protect your posts', 'on'],
    ['Hide my network', 'Hide my social graph', 'on'],
    ['Disclose the application used for posts', 'Show from which app a post was sent', 'on'],
    ['Let others find me by phone number', 'Discoverable by phone number', 'off'],
    ['Can we show you personalised ads outside of this site?', 'Ads outside of this site', 'off'],
    ['Halo of the picture', 'Halo around the picture', 'on'],
  ])('%s -> %s', (was, is, value) => {
    expect(changesOf([setting(was, value)], [setting(is, value)])).toMatchObject([
      { state: 'renamed', direction: 'neutral' },
    ]);
  });

  it('and of another kind at once', () => {
    const was = choice('Can we use your data for research?', 'No', ['Yes', 'No']);
    expect(statesOf([was], [setting('Use my data for research', 'off')])).toEqual(['renamed']);
  });

  it('not what merely came to the place of another', () => {
    const now = [setting('Train AI models on my photos', 'on')];
    expect(statesOf([setting('Show activity status', 'on')], now).sort()).toEqual(['new-permissive', 'removed']);
  });

  it('a guess never hides that more is exposed', () => {
    const was = [setting('Use data for research', 'off')];
    const states = statesOf(was, [setting('Use connections for research and AI training', 'on')]);
    expect(states).not.toContain('renamed');
    expect(states.some((state) => state === 'silent-flip' || state === 'new-permissive')).toBe(true);
  });
});

describe('inverted', () => {
  it.each([
    ['Require follow requests', 'on', 'Automatically accept new followers', 'off'],
    ['Opt out of search engine indexing', 'on', 'Include my profile in search engines', 'off'],
    ['Hide my followers', 'off', 'Show my followers', 'on'],
    ['Show my birthday to others', 'on', 'Hide my birthday from others', 'off'],
    ['Do not share my data with partners', 'on', 'Share my data with partners', 'off'],
  ])('%s: %s -> %s: %s', (was, before, is, now) => {
    expect(changesOf([setting(was, before)], [setting(is, now)])).toMatchObject([
      { state: 'inverted', direction: 'neutral' },
    ]);
  });
});

describe('options-changed', () => {
  const name = 'Who can see my posts';
  const lists = (was: string[], is: string[], value = 'Friends') =>
    changesOf([choice(name, value, was)], [choice(name, value, is)]);

  it.each([
    [['Everyone', 'Friends', 'Only me'], ['Everyone', 'Friends'], 'worse'],
    [['Everyone', 'Friends', 'Nobody'], ['Everyone', 'Friends of friends', 'Friends'], 'worse'],
    [['Everyone', 'Friends'], ['Everyone', 'Friends', 'Only me'], 'better'],
    [['Everyone', 'Friends', 'Nobody'], ['Everyone', 'Friends of friends', 'Friends', 'Nobody'], 'neutral'],
  ])('%j -> %j is %s', (was, is, direction) => {
    expect(lists(was, is)).toMatchObject([{ state: 'options-changed', direction }]);
  });

  it.each([
    [
      ['Everyone', 'Friends', 'Nobody'],
      ['Anyone', 'Friends', 'No one'],
    ],
    [
      ['Everyone', 'Friends', 'Nobody'],
      ['Nobody', 'Friends', 'Everyone'],
    ],
  ])('not other words or another order: %j -> %j', (was, is) => expect(lists(was, is)).toEqual([]));

  it('beside a flip, when the choice made is taken away', () => {
    const changes = changesOf([choice(name, 'Only me', CIRCLES)], [choice(name, 'Friends', ['Everyone', 'Friends'])]);
    expect(changes.map(({ state, direction }) => [state, direction])).toEqual([
      ['silent-flip', 'worse'],
      ['options-changed', 'worse'],
    ]);
  });
});

describe('scope-changed', () => {
  const label = (description: string) => setting('Personalisation', 'on', { description });

  it.each([
    ['We use your posts to train our models.', 'We use your posts and messages to train our models.', 'worse'],
    [
      'Others can see when you were active here.',
      'Others and our partners can see when you were active here.',
      'worse',
    ],
    ['We share your posts, photos and contacts with others.', 'We share your posts with others.', 'better'],
    [
      'Wir nutzen Ihre Beiträge, um die Suche zu verbessern.',
      'Wir nutzen Ihre Beiträge und Ihren Standort und alle Kontakte, um die Suche zu verbessern.',
      'worse',
    ],
  ])('“%s” -> “%s” is %s', (was, is, direction) => {
    expect(changesOf([label(was)], [label(is)])).toMatchObject([{ state: 'scope-changed', direction }]);
  });

  it('a label that is a whole sentence', () => {
    const was = setting('Allow your posts and what you ask the assistant to be used for its training', 'off');
    const is = setting(
      'Allow your posts, public data and what you ask the assistant and zAI to be used for its training',
      'off',
    );
    expect(statesOf([was], [is])).toEqual(['scope-changed']);
  });

  it.each([
    ['Others can see when you were active.', 'People may see the time at which you were here.'],
    ['We use your posts to improve search.', 'We use your posts to improve search. We never share data with partners.'],
    ['Short one.', 'All data.'],
  ])('not “%s” -> “%s”', (was, is) => expect(statesOf([label(was)], [label(is)])).toEqual([]));
});
