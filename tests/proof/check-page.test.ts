// @vitest-environment jsdom
import '../all-words';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawProofPage } from '../../components/proof-page/draw-proof-page';
import type { Bundle } from '../../utils/core/model/evidence';
import { hashText } from '../../utils/core/text/hash-text';
import { catalogueOf } from '../../utils/i18n/catalogues';
import { checkText } from '../../utils/proof/check-file';
import { makePage } from '../../utils/proof/page/make-page';
import { CHECKED_APART } from '../../utils/proof/page/self-check/run-self-check';
import { visibleText } from '../../utils/proof/page/self-check/visible-text';
import { makeTestBundle } from '../core/compose/evidence/make-test-bundle';

const loadWords = async (language: string) => catalogueOf(language) ?? {};
const pages = { draw: drawProofPage, styles: 'p { color: red; }', loadScript: async () => 'check();' };

const check = async (page: string, kit = pages as Partial<typeof pages> & Pick<typeof pages, 'draw' | 'styles'>) => {
  const checked = await checkText(page, { loadWords, pages: kit });
  if (!checked.ok) throw new Error(checked.error.id);
  const { state, lines } = checked.value.check;
  const said = lines.filter(({ part }) => part === 'page').map(({ sentence }) => sentence);
  return { state, said: said.map(({ id }) => id), words: said.flatMap(({ values }) => values?.words ?? []) };
};

let bundle: Bundle;
let headline: string;
let page: string;
beforeAll(async () => {
  bundle = await makeTestBundle();
  headline = bundle.saying.headline;
  page = await makePage(bundle, { headline }, pages);
});

const altered = (from: string | RegExp, to: string): string => {
  const other = page.replace(from, to);
  expect(other).not.toBe(page);
  return other;
};

/** As one would do it who knows how the page checks itself. */
async function withItsHash(file: string): Promise<string> {
  const shown = await hashText(visibleText(new DOMParser().parseFromString(file, 'text/html').body, CHECKED_APART));
  return file.replace(/"shown":"[0-9a-f]{64}"/, `"shown":"${shown}"`);
}

describe('a page that somebody sent', () => {
  it('holds as it was made', async () => {
    expect(await check(page)).toMatchObject({
      state: 'holds',
      said: ['proof.shown-holds', 'check.page-drawn', 'evidence.page-itself'],
    });
  });

  it.each(['Asia/Kathmandu', 'Pacific/Kiritimati', 'UTC'])(
    'holds where its maker’s clock is that of %s',
    async (timeZone) => {
      const far = await makePage(bundle, { headline, timeZone }, pages);
      expect((await check(far)).said).toContain('check.page-drawn');
    },
  );

  it('holds where it is of one finding, and in another language', async () => {
    const german = await makeTestBundle({ locale: 'de-AT' });
    const [, second = ''] = german.saying.findings;
    expect(await check(await makePage(german, { headline: second }, pages))).toMatchObject({ state: 'holds' });
  });

  it('fails where it says something else than its proof, whatever its own check would say', async () => {
    expect(await check(altered(`>${headline}</h1>`, '>Pond sells your garden.</h1>'))).toMatchObject({
      state: 'fails',
      said: ['proof.shown-headline', 'evidence.page-itself'],
    });
  });

  it.each([
    ['beside its texts', /(<footer[^>]*>)/, '$1<p>Pond was fined for this.</p>'],
    ['in the place of its own check', /<p>Scripts did not run[^<]*<\/p>/, '<p>Pond was fined for this.</p>'],
    ['in its title', /<title>[^<]*/, '<title>Pond was fined for this.'],
    ['as the words of a picture', /alt=""/, 'alt="Pond was fined for this."'],
  ])('names what was put in %s, by somebody who knows how it checks itself', async (_, from, to) => {
    expect(await check(await withItsHash(altered(from, to)))).toMatchObject({
      state: 'odd',
      said: ['check.page-says', 'proof.shown-holds', 'evidence.page-itself'],
      words: ['Pond was fined for this.'],
    });
  });

  it('names what was left out of it, and a look or a script that is not ours', async () => {
    expect(await check(await withItsHash(altered(/<p>Scripts did not run[^<]*<\/p>/, '')))).toMatchObject({
      state: 'odd',
      said: ['check.page-lacks', 'proof.shown-holds', 'evidence.page-itself'],
    });
    for (const [from, to] of [
      ['color: red', 'display: none'],
      ['check();', 'document.body.append("Pond was fined.");'],
      ['class="evidence"', 'class="evidence spoken"'],
    ] as const)
      expect((await check(altered(from, to))).said).toContain('check.page-otherwise');
  });

  it('says where its script could not be held against ours', async () => {
    const { draw, styles } = pages;
    expect(await check(altered('check();', 'lie();'), { draw, styles })).toMatchObject({
      state: 'holds',
      said: ['proof.shown-holds', 'check.page-drawn', 'check.page-script', 'evidence.page-itself'],
    });
  });

  it('is read to its end where it names no time zone that there is', async () => {
    expect((await check(altered(/"timeZone":"[^"]*"/, '"timeZone":"Nowhere/Else"'))).state).toBe('odd');
    expect((await check(altered(/"timeZone":"[^"]*"/, '"timeZone":{}'))).state).toBe('odd');
  });

  it.each([
    ['nowhere', '{"after":{"from":0,"to":0},"kind":"added"}'],
    ['far beyond the text', '{"after":{"from":0,"to":1000000000000000},"kind":"added"}'],
  ])('is read to its end where its comparison leads %s', async (_, hunk) => {
    const other = page.replace(/"hunks":\s*\[/, (hunks) => `${hunks}${hunk},`);
    expect(other).not.toBe(page);
    expect((await check(other)).state).toBe('fails');
  });

  it('is not vouched for where it is none of ours', async () => {
    const stranger = altered('id="clausewatch-words"', 'id="words"');
    expect(await check(stranger)).toMatchObject({ state: 'odd', said: ['check.page-around', 'evidence.page-itself'] });
  });

  it('says of two versions what lies between them, and nothing of how it came', async () => {
    const pair = { ...bundle, judgement: { ...bundle.judgement, isPair: true as const } };
    const made = await makePage(pair, { headline }, pages);
    expect(made).not.toMatch(/class="chip"/);
    expect(made).toContain('and not how it came about');
    // It was not sealed as such.
    expect((await check(made)).said).not.toContain('proof.shown-evidence');
  });
});
