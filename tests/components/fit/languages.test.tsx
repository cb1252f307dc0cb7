import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { addCatalogue } from '../../../utils/i18n/catalogues';
import { LANGUAGES } from '../../../utils/i18n/locale';
import { GALLERY } from '../gallery';
import { expectNoSidewaysScroll, mount } from '../mount';

const files = import.meta.glob<Record<string, string>>('../../../assets/locales/*/*.json', {
  eager: true,
  import: 'default',
});
for (const language of LANGUAGES) {
  const own = Object.entries(files).filter(([path]) => path.includes(`/${language}/`));
  addCatalogue(language, Object.assign({}, ...own.map(([, messages]) => messages)));
}

const MOST_LINES = 3;

/** Buttons that fill more lines than a finger would take for one. */
const findTall = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('.button, .chip')]
    .filter((one) => one.checkVisibility())
    .filter((one) => one.offsetHeight > MOST_LINES * Number.parseFloat(getComputedStyle(one).lineHeight) + 12)
    .map((one) => one.textContent);

describe.each(LANGUAGES)('in %s, on the narrowest screen', (language) => {
  it.each(Object.entries(GALLERY))('%s fits', async (_, view) => {
    await page.viewport(320, 800);
    mount(view, { locale: language });
    expectNoSidewaysScroll();
    expect(findTall()).toEqual([]);
  });
});
