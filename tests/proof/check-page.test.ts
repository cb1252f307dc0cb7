// @vitest-environment jsdom
import '../all-words';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawProofPage } from '../../components/proof-page/draw-proof-page';
import { catalogueOf } from '../../utils/i18n/catalogues';
import { checkText } from '../../utils/proof/check-file';
import { finishPage, preparePage } from '../../utils/proof/page/prepare-page';
import { makeTestBundle } from '../core/compose/evidence/make-test-bundle';

const loadWords = (language: string) => Promise.resolve(catalogueOf(language) ?? {});
const check = async (page: string) => {
  const checked = await checkText(page, loadWords);
  if (!checked.ok) throw new Error(checked.error.id);
  const { state, lines } = checked.value.check;
  return { state, said: lines.filter(({ part }) => part === 'page').map(({ sentence }) => sentence.id) };
};

let headline: string;
let page: string;
beforeAll(async () => {
  const bundle = await makeTestBundle();
  headline = bundle.saying.headline;
  const prepared = await preparePage(bundle, headline);
  page = await finishPage(prepared, drawProofPage(prepared), { styles: '', script: '' });
});

describe('a page that somebody sent', () => {
  it('holds as it was made', async () => {
    expect(await check(page)).toEqual({ state: 'holds', said: ['evidence.page-itself', 'proof.shown-holds'] });
  });

  it('fails where it says something else than its proof, whatever its own check would say', async () => {
    const altered = page.replace(`>${headline}</h1>`, '>Pond sells your garden.</h1>');
    expect(altered).not.toBe(page);
    expect(await check(altered)).toEqual({ state: 'fails', said: ['proof.shown-headline', 'evidence.page-itself'] });
  });

  it.each([
    ['nowhere', '{"after":{"from":0,"to":0},"kind":"added"}'],
    ['far beyond the text', '{"after":{"from":0,"to":1000000000000000},"kind":"added"}'],
  ])('is read to its end where its comparison leads %s', async (_, hunk) => {
    const altered = page.replace(/"hunks":\s*\[/, (hunks) => `${hunks}${hunk},`);
    expect(altered).not.toBe(page);
    expect((await check(altered)).state).toBe('fails');
  });

  it('is not vouched for where it is none of ours', async () => {
    const stranger = page.replace('id="clausewatch-words"', 'id="words"');
    expect((await check(stranger)).said).toContain('check.page-around');
  });
});
