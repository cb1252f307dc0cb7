import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { Language } from '../../components/base/Language';
import '../../components/styles/all.css';
import { directionOf } from '../../utils/i18n/locale';
import { NOW } from './samples/alerts';

export type Theme = 'light' | 'dark';

/** Shows a view as a page of ours would: whole document, one theme, one language. */
export const mount = (view: ComponentChildren, { locale = 'en-GB', theme = 'light' as Theme } = {}): HTMLElement => {
  document.title = 'Clausewatch';
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
  document.documentElement.style.colorScheme = theme;
  const root = document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
  root.id = 'root';
  render(null, root);
  render(
    <Language locale={locale} now={NOW}>
      {view}
    </Language>,
    root,
  );
  return root;
};

/** What axe finds wrong with the page, in one line each. */
export const findBarriers = async (): Promise<string[]> => {
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
};

/** Nothing runs out of the side at this width. */
export const expectNoSidewaysScroll = (): void => {
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
};

/** For looking at: `VITE_SHOTS=<folder>` keeps a picture of every view. */
export const keepPicture = async (name: string): Promise<void> => {
  const folder = import.meta.env.VITE_SHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
};
