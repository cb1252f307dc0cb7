import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instanceOf } from '../../../../utils/core/share/intents/instance';
import { intentOf, NETWORKS, type Network } from '../../../../utils/core/share/intents/intents';
import { anyText } from '../make-test-share';

const text = 'Pond’s licence & “more” #1 + 2\nhttps://pond.example/terms?a=b#c';
const wish = { text, title: 'Pond: a change', url: 'https://pond.example/terms', instance: 'toot.example' };
const TEXT =
  'Pond%E2%80%99s%20licence%20%26%20%E2%80%9Cmore%E2%80%9D%20%231%20%2B%202%0Ahttps%3A%2F%2Fpond.example%2Fterms%3Fa%3Db%23c';
const PAGE = 'https%3A%2F%2Fpond.example%2Fterms';

describe('an intent', () => {
  it.each<[Network, string]>([
    ['mastodon', `https://toot.example/share?text=${TEXT}`],
    ['bluesky', `https://bsky.app/intent/compose?text=${TEXT}`],
    ['x', `https://x.com/intent/post?text=${TEXT}`],
    ['facebook', `https://www.facebook.com/sharer/sharer.php?u=${PAGE}`],
    ['linkedin', `https://www.linkedin.com/sharing/share-offsite/?url=${PAGE}`],
    ['reddit', `https://www.reddit.com/submit?type=TEXT&selftext=true&title=Pond%3A%20a%20change&text=${TEXT}`],
    ['whatsapp', `https://wa.me/?text=${TEXT}`],
    ['mail', `mailto:?subject=Pond%3A%20a%20change&body=${TEXT.replace('%0A', '%0D%0A')}`],
  ])('of %s is exactly this', (network, address) => expect(intentOf({ ...wish, network })).toBe(address));

  it('is not there where something for it is missing', () => {
    const { url: _, instance: __, ...bare } = wish;
    for (const network of ['mastodon', 'facebook', 'linkedin'] as const)
      expect(intentOf({ ...bare, network })).toBeUndefined();
  });

  it('keeps to what a program for letters reads', () => {
    const address = intentOf({ ...wish, network: 'mail', text: `First line\n${'規約 '.repeat(900)}` });
    expect(address?.length).toBeLessThanOrEqual(2_000);
    expect(new URL(address ?? '').searchParams.get('body')).toMatch(/^First line\r\n規約.*…$/s);
  });

  it('leads to its network and says the text as it is, whatever that is', () => {
    fc.assert(
      fc.property(anyText(), anyText(), fc.constantFrom(...NETWORKS), (hostile, title, network) => {
        const address = intentOf({
          ...wish,
          network,
          text: hostile,
          title,
          url: `https://a.example/?${title.slice(0, 300)}`,
        });
        if (address === undefined) throw new Error('There is one for each');
        expect(address.length).toBeLessThanOrEqual(8_000);
        expect(address).toMatch(/^[\w.~:/?&=%@-]+$/);
        const known = new URL(intentOf({ ...wish, network }) ?? '');
        const { protocol, host, pathname, searchParams, hash } = new URL(address);
        expect([protocol, host, pathname, hash]).toEqual([known.protocol, known.host, known.pathname, '']);
        expect([...searchParams.keys()]).toEqual([...known.searchParams.keys()]);
        const said = searchParams.get('text') ?? searchParams.get('body');
        if (said !== null && !said.includes('…'))
          expect(said.replaceAll('\r', '')).toBe(hostile.toWellFormed().replaceAll('\r', ''));
      }),
      { numRuns: 150 },
    );
  });
});

describe('an instance', () => {
  it.each([
    ['mastodon.example', 'mastodon.example'],
    [' https://Mastodon.example/@me/12 ', 'mastodon.example'],
    ['@me@mastodon.example', 'mastodon.example'],
    ['me@mastodon.example', 'mastodon.example'],
    ['tröt.example', 'xn--trt-tna.example'],
    ['social.some.example/', 'social.some.example'],
  ])('%j is on %s', (typed, host) => expect(instanceOf(typed)).toBe(host));

  it.each([
    '',
    'me',
    'localhost',
    '127.0.0.1',
    '[::1]',
    'a.example:8080',
    'evil.example?x=',
    'a b.example',
    'a.example#',
    'javascript:alert(1)',
    'https://',
    'a..example',
    '-a.example?',
    'http://a:b@c.example:1',
    '.example',
    'a.1',
    `${'a'.repeat(260)}.example`,
    'a.example\\@b',
  ])('%j is none', (typed) => expect(instanceOf(typed)).toBeUndefined());

  it('is a bare host, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const host = instanceOf(typed);
        if (host !== undefined) expect(new URL(`https://${host}/share`).host).toBe(host);
      }),
    );
  });
});
