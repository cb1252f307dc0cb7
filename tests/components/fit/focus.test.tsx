import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { GALLERY } from '../gallery';
import { mount } from '../mount';

const CONTROLS = 'a[href], button:not(:disabled), input:not(:disabled), select, summary';

const nameOf = (control: HTMLElement): string =>
  control.textContent || control.getAttribute('aria-label') || control.id;

/** Controls that something else lies over once they have the focus; down the page and up again. */
const findCovered = (): string[] => {
  const controls = [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter((one) => one.checkVisibility());
  expect(controls.length).toBeGreaterThan(3);
  return [...controls, ...controls.toReversed()].flatMap((control) => {
    control.focus();
    const { x, y, width, height } = control.getClientRects()[0] ?? new DOMRect(-1, -1);
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return top && (control.contains(top) || top.contains(control)) ? [] : [nameOf(control)];
  });
};

const VIEWS = [
  'archive home',
  'archive service',
  'archive document',
  'archive alert',
  'archive comparison',
  'archive settings',
  'search found',
  'options full',
  'welcome chosen',
];

describe.each(VIEWS)('%s: nothing lies over what has the focus', (name) => {
  it.each([
    ['on a desk', 1280, 800],
    ['on a telephone', 360, 640],
    ['on a desk, four times as large', 320, 256],
  ])('%s', async (_, width, height) => {
    await page.viewport(width, height);
    mount(GALLERY[name]);
    expect(findCovered()).toEqual([]);
  });
});
