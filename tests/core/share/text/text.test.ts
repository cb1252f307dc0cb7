import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Share } from '../../../../utils/core/model/share';
import { lettersOf, MOST_LETTERS, type TextTarget } from '../../../../utils/core/share/text/lengths';
import { longText } from '../../../../utils/core/share/text/long-text';
import { shortText } from '../../../../utils/core/share/text/short-text';
import { LANGUAGES } from '../../../../utils/i18n/locale';
import { anyShare, quoteOf, SHARE } from '../make-test-share';
import { sayIn } from '../say-share';

const TARGETS: TextTarget[] = ['plain', 'bluesky', 'mastodon', 'x'];
const say = sayIn('en-GB');

describe('a short text', () => {
  it('says what changed, in whose words, where and when, with the service’s own document', () => {
    expect(shortText(SHARE, { say, target: 'mastodon' })).toBe(
      [
        'Pond no longer promises that its licence ends when you delete your content.',
        '',
        'Before: “You may remove your content at any time. If you choose to remove it, the licence granted above will automatically expire, although Pond may keep archived copies.”',
        'Now: “You may remove your content at any time. The licence survives, and Pond may keep using it.”',
        '',
        'Pond, Terms of Service, changed between 2 Mar 2026 and 11 Mar 2026.',
        'https://pond.example/terms',
      ].join('\n'),
    );
  });

  it.each([
    ['to-come', 'In force:', 'To come:'],
    ['announced', 'Announced:', 'Now:'],
  ] as const)('calls nothing what holds now that is only %s', (sides, before, after) => {
    for (const text of [
      shortText({ ...SHARE, sides }, { say, target: 'mastodon' }),
      longText({ ...SHARE, sides }, { say }),
    ]) {
      expect(text).toContain(`\n${before} “`);
      expect(text).toContain(`\n${after} “`);
      expect(text).not.toMatch(/Before|changed between/);
    }
  });

  it('keeps the words that decided where room is short', () => {
    const text = shortText(SHARE, { say, target: 'plain' });
    expect(text).toContain('The licence survives');
    expect(text).toContain('https://pond.example/terms');
    expect(text.length).toBeLessThanOrEqual(300);
  });

  it.each(LANGUAGES)('fits in %s', (language) => {
    for (const target of TARGETS) {
      const text = shortText(SHARE, { say: sayIn(language), target });
      expect(lettersOf(target, text)).toBeLessThanOrEqual(MOST_LETTERS[target]);
      expect(text).toMatch(/\nhttps:\/\/pond\.example\/terms$/);
    }
  });

  it('leaves out an address that would take all the room, and one that runs', () => {
    const long = { ...SHARE, url: `https://pond.example/${'x'.repeat(200)}` };
    expect(shortText(long, { say, target: 'bluesky' })).not.toContain('pond.example');
    expect(shortText({ ...SHARE, url: 'javascript:alert(1)' }, { say, target: 'x' })).not.toContain('alert');
  });

  it('fits whatever it is made of', () => {
    fc.assert(
      fc.property(anyShare(), fc.constantFrom(...TARGETS), (share, target) => {
        const text = shortText(share, { say, target });
        expect(lettersOf(target, text)).toBeLessThanOrEqual(MOST_LETTERS[target]);
        expect(text).not.toBe('');
      }),
      { numRuns: 60 },
    );
  });
});

describe('letters', () => {
  it.each<[TextTarget, string, number]>([
    ['plain', 'https://pond.example/terms', 26],
    ['mastodon', 'a https://pond.example/a/very/long/way/to/the/terms b', 4 + 23],
    ['x', 'a https://pond.example/a/very/long/way/to/the/terms b', 4 + 23],
    ['x', 'pond.example', 23],
    ['x', '規約', 4],
    ['x', '“a” – b…', 9],
    ['bluesky', '👩🏽‍🚀👨‍👩‍👧‍👦', 2],
    ['mastodon', '👩🏽‍🚀', 1],
  ])('on %s of %s are %i', (target, text, count) => expect(lettersOf(target, text)).toBe(count));
});

describe('a long text', () => {
  it('tells all of it, in paragraphs', () => {
    const text = longText(SHARE, { say, viewerLink: 'https://viewer.example/#1.abc' });
    const paragraphs = text.split('\n\n');
    expect(paragraphs[0]).toBe(SHARE.headline);
    expect(text).toContain('We may sell the names of your gardens to advertisers.');
    expect(text).toContain('The text did not say this before.');
    expect(text).toContain('The text before the change was first seen on 2 March 2026, on a visit');
    expect(text).toContain('https://viewer.example/#1.abc');
    expect(text).toContain(SHARE.digest);
    for (const sentence of SHARE.evidence) expect(text).toContain(sentence);
  });

  it('says of settings what was set', () => {
    const share: Share = {
      ...SHARE,
      about: 'settings',
      points: [{ headline: 'It moved.', direction: 'worse', after: quoteOf('[[On]]', 'Show my profile') }],
    };
    const text = longText(share, { say });
    expect(text).toContain('Now: “On”');
    expect(text).toContain('It was not there.');
    expect(text).toContain('It was last seen as before on 2 March 2026');
  });
});
