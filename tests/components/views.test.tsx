import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { GALLERY } from './gallery';
import { expectNoSidewaysScroll, findBarriers, keepPicture, mount, type Theme } from './mount';
import { RIGHT_TO_LEFT } from './samples/right-to-left';

const widthOf = (name: string): number => (name.startsWith('popup') ? 380 : 1100);

describe.each(Object.entries(GALLERY))('%s', (name, view) => {
  beforeEach(() => page.viewport(widthOf(name), name.startsWith('popup') ? 600 : 1500));

  it.each<Theme>(['light', 'dark'])('has no barriers in the %s theme', async (theme) => {
    mount(view, { theme });
    await keepPicture(`${name.replaceAll(' ', '-')}-${theme}`);
    expect(await findBarriers()).toEqual([]);
    expectNoSidewaysScroll();
  });

  it('has none in German, and fits a narrow screen', async () => {
    mount(view, { locale: 'de-DE' });
    await keepPicture(`${name.replaceAll(' ', '-')}-de`);
    expect(await findBarriers()).toEqual([]);
    await page.viewport(320, 800);
    expectNoSidewaysScroll();
  });

  it('reads from right to left, wide and narrow', async () => {
    mount(view, { locale: RIGHT_TO_LEFT });
    await keepPicture(`${name.replaceAll(' ', '-')}-rtl`);
    expect(getComputedStyle(document.querySelector('.language') ?? document.body).direction).toBe('rtl');
    expect(await findBarriers()).toEqual([]);
    expectNoSidewaysScroll();
    await page.viewport(320, 800);
    expectNoSidewaysScroll();
  });
});
