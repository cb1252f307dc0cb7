import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headOf, LONGEST_FRAGMENT } from '../../../../utils/core/share/link/link-format';
import { pack } from '../../../../utils/core/share/link/pack';
import { type LinkFaultCode, readLink } from '../../../../utils/core/share/link/read-link';
import { writeLink } from '../../../../utils/core/share/link/write-link';
import { toBase64Url } from '../../../../utils/core/text/coding/base64url';
import { canonicalJson } from '../../../../utils/core/text/coding/canonical-json';
import { anyShare, SHARE } from '../make-test-share';

const faultOf = async (fragment: string): Promise<LinkFaultCode | 'none'> => {
  const read = await readLink(fragment);
  return read.ok ? 'none' : read.error.code;
};

/** A fragment that is whole, whatever it holds. */
const forge = async (text: string): Promise<string> => {
  const body = toBase64Url(await pack(text));
  return `#1.${await headOf(body)}${body}`;
};
const forgeShare = (over: object): Promise<string> => forge(canonicalJson({ ...SHARE, ...over }));

describe('a link', () => {
  it('says what the share says, in at most 1,500 characters', async () => {
    const fragment = await writeLink(SHARE);
    expect(fragment.length).toBeLessThanOrEqual(1_500);
    expect(fragment).toMatch(/^#1\.[\w-]+$/);
    expect(await readLink(fragment)).toEqual({ ok: true, value: SHARE });
  });

  it('is the same for the same share, and is read without its #', async () => {
    const fragment = await writeLink(SHARE);
    expect(await writeLink({ ...SHARE })).toBe(fragment);
    expect((await readLink(fragment.slice(1))).ok).toBe(true);
  });

  it.each(['.', ')', '…”', ' \n', '>.'])('is read with %j behind it', async (trail) => {
    expect(await readLink((await writeLink(SHARE)) + trail)).toEqual({ ok: true, value: SHARE });
  });

  it('cuts quotes around their marks rather than grow', async () => {
    const words = Array.from({ length: 900 }, (_, index) => `word${(index * 7919) % 1009}`).join(' ');
    const text = `${words} marked ${words}`;
    const long = { text, marks: [[words.length + 1, words.length + 7]] as [number, number][] };
    const points = [...SHARE.points, ...SHARE.points].map((point) => ({ ...point, before: long, after: long }));
    const fragment = await writeLink({ ...SHARE, points, evidence: Array(9).fill(words) });
    expect(fragment.length).toBeLessThanOrEqual(1_500);
    const read = await readLink(fragment);
    const quote = read.ok ? read.value.points[0]?.before : undefined;
    expect(quote?.marks.map(([start, end]) => quote.text.slice(start, end))).toEqual(['marked']);
  });

  it('is made of any share, below its ceiling, and is read again', async () => {
    await fc.assert(
      fc.asyncProperty(anyShare(), async (share) => {
        const fragment = await writeLink(share);
        expect(fragment.length).toBeLessThanOrEqual(LONGEST_FRAGMENT);
        const read = await readLink(fragment);
        expect(read.ok).toBe(true);
        if (read.ok) expect(await writeLink(read.value)).toBe(fragment);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a link that is not what was made', () => {
  it('is found wherever it was cut', async () => {
    const fragment = await writeLink(SHARE);
    for (let end = 3; end < fragment.length; end += 1) expect(await faultOf(fragment.slice(0, end))).toBe('cut');
    expect(await faultOf('#1')).toBe('foreign');
  });

  it('is found whichever character was altered', async () => {
    const fragment = await writeLink(SHARE);
    for (let at = 3; at < fragment.length; at += 7) {
      const other = fragment[at] === 'A' ? 'B' : 'A';
      const code = await faultOf(fragment.slice(0, at) + other + fragment.slice(at + 1));
      expect(['altered', 'cut'], `at ${at}`).toContain(code);
    }
    expect(await faultOf(`${fragment}AA`)).toBe('altered');
    expect(await faultOf(`${fragment}&fbclid=12`)).toBe('altered');
  });

  it.each([
    ['', 'foreign'],
    ['#', 'foreign'],
    ['#/check', 'foreign'],
    ['#0.abc', 'foreign'],
    ['#1.', 'cut'],
    ['#1.%20%20', 'altered'],
    ['#2.abcdefgh', 'newer'],
    ['#999999999.', 'newer'],
    [`#1.${'A'.repeat(LONGEST_FRAGMENT)}`, 'too-long'],
  ])('%j is %s', async (fragment, code) => expect(await faultOf(fragment)).toBe(code));

  it.each<[string, object]>([
    ['an address that runs', { url: 'javascript:alert(1)' }],
    ['a name that is not ours', { more: 1 }],
    ['a verdict of its own', { verdict: 'guilty' }],
    ['marks outside of the text', { points: [{ ...SHARE.points[0], before: { text: 'a', marks: [[0, 2]] } }] }],
    ['marks that go back', { points: [{ ...SHARE.points[0], before: { text: 'abc', marks: [[2, 1]] } }] }],
    ['a hash that is none', { digest: 'abc' }],
    ['a time that is none', { after: { seenAt: 1e300, how: 'check' } }],
    ['a language that throws', { locale: 'not a locale' }],
    ['a line that is turned round', { headline: 'a \u202eb' }],
    ['a line that does not end', { evidence: ['x'.repeat(2_001)] }],
    ['more findings than there can be', { points: Array(51).fill(SHARE.points[1]) }],
  ])('with %s is refused', async (_, over) => expect(await faultOf(await forgeShare(over))).toBe('hostile'));

  it.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['brackets without end', '['.repeat(50_000)],
    ['a name that every object has', '{"__proto__":{"locale":"en"}}'],
    ['what unpacks to ten megabytes', ' '.repeat(4_000_000)],
  ])('that holds %s is refused', async (_, text) => expect(await faultOf(await forge(text))).toBe('hostile'));

  it('whose body is not deflated is refused', async () => {
    const body = toBase64Url(Uint8Array.from({ length: 90 }, (_, index) => 255 - index));
    expect(await faultOf(`#1.${await headOf(body)}${body}`)).toBe('hostile');
  });

  it('never throws, whatever it is', async () => {
    const fragments = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^#1\.[A-Za-z0-9_-]{0,200}$/),
      fc.json().map((text) => `#1.${text}`),
    );
    await fc.assert(
      fc.asyncProperty(fragments, async (fragment) => {
        expect((await readLink(fragment)).ok).toBe(false);
      }),
    );
  });
});
