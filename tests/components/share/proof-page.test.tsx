import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { drawProofPage, PROOF_STYLES } from '../../../components/proof-page/draw-proof-page';
import { makePage } from '../../../utils/proof/page/make-page';
import { checkThisPage } from '../../../utils/proof/page/self-check/draw-check';
import { expectNoSidewaysScroll, findBarriers, keepPicture, type Theme } from '../mount';
import { makeSampleBundle, paragraph } from './sample-bundle';

/** The page as its file shows it, in the place of ours. */
async function show(
  locale: string,
  { theme = 'light' as Theme, endless = '', isImported = false } = {},
): Promise<Document> {
  const bundle = await makeSampleBundle(locale, {
    ...(endless ? { after: [paragraph(endless)] } : {}),
    ...(isImported ? { isImported } : {}),
  });
  const made = await makePage(bundle, bundle.saying, { draw: drawProofPage, styles: PROOF_STYLES });
  const parsed = new DOMParser().parseFromString(made, 'text/html');
  const own = document.getElementById('root');
  if (own) render(null, own);
  for (const old of document.head.querySelectorAll('style[data-proof]')) old.remove();
  const style = document.createElement('style');
  style.dataset.proof = '';
  style.textContent = parsed.querySelector('style')?.textContent ?? '';
  document.head.append(style);
  document.title = parsed.title;
  document.documentElement.lang = parsed.documentElement.lang;
  document.documentElement.dir = parsed.documentElement.dir;
  document.documentElement.style.colorScheme = theme;
  document.body.replaceChildren(...parsed.body.children);
  return document;
}
afterEach(() => document.body.replaceChildren());

const visible = (selector: string): number =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility()).length;

describe('the page that is saved', () => {
  it.each<Theme>(['light', 'dark'])(
    'has no barriers in the %s theme, before and after it checked itself',
    async (theme) => {
      await page.viewport(1100, 900);
      const shown = await show('en-GB', { theme });
      expect(await findBarriers()).toEqual([]);
      await checkThisPage(shown);
      expect(document.querySelector('.proof-result')?.textContent).toBe(
        'Everything that can be checked in this file holds.',
      );
      await keepPicture(`proof-page-${theme}`);
      expect(await findBarriers()).toEqual([]);
      expectNoSidewaysScroll();
    },
  );

  it('has none in German, and fits a narrow screen, words without an end too', async () => {
    await page.viewport(1100, 900);
    await checkThisPage(await show('de-DE', { endless: 'x'.repeat(2_000) }));
    expect(await findBarriers()).toEqual([]);
    for (const width of [360, 320]) {
      await page.viewport(width, 800);
      expectNoSidewaysScroll();
    }
    await keepPicture('proof-page-de');
    expect(document.querySelector('.proof-result')?.className).toContain('holds');
  });

  it.each([
    ['en-GB', 'In a check that the browser made by itself (from an archive that was brought in)'],
    ['de-DE', 'Bei einer Prüfung, die der Browser selbst machte (aus einem eingelesenen Archiv)'],
  ])('says in %s of looks that were brought in that they were, unsigned, and holds', async (locale, how) => {
    const shown = await show(locale, { isImported: true });
    expect([...shown.querySelectorAll('.proof-how')].map(({ textContent }) => textContent)).toEqual([how, how]);
    expect(shown.querySelector('#clausewatch-bundle')?.textContent).not.toContain('"signed"');
    await checkThisPage(shown);
    expect(document.querySelector('.proof-result')?.className).toContain('holds');
  });

  it('shows the comparison, folded, and either text alone, by its style only', async () => {
    await page.viewport(1100, 900);
    await show('en-GB');
    const lines = visible('.lines .line');
    expect(visible('.folded-lines .line')).toBe(0);
    await page.getByText(/paragraphs that did not change/).click();
    expect(visible('.folded-lines .line')).toBeGreaterThan(5);
    await page.getByText(/paragraphs that did not change/).click();
    await page.getByRole('radio', { name: 'The text before' }).click();
    expect(visible('.lines :is(ins, .added)')).toBe(0);
    expect(visible('.lines .line')).toBeGreaterThan(lines);
    const before = document.querySelector<HTMLElement>('.lines')?.innerText ?? '';
    expect(before).toContain('We never read your messages.');
    expect(before).not.toContain('removed:');
    expect(getComputedStyle(document.querySelector('.lines del') ?? document.body).textDecorationLine).toBe('none');
    await page.getByRole('radio', { name: 'The text after' }).click();
    expect(visible('.lines :is(del, .removed)')).toBe(0);
    expect(document.querySelector<HTMLElement>('.lines')?.innerText).toContain(
      'We may read your messages to show you what fits you.',
    );
  });
});
