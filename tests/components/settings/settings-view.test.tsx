import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SettingsView } from '../../../components/settings/SettingsView';
import { expectNoSidewaysScroll, findBarriers, mount } from '../mount';
import { NO_SETTINGS, SETTINGS } from '../samples/settings';

const show = (settings = SETTINGS, locale = 'en-GB') => {
  const onWant = vi.fn();
  const root = mount(
    <main class="page">
      <SettingsView settings={settings} onWant={onWant} />
    </main>,
    { locale },
  );
  return { root, onWant };
};

it('says one number, one sentence, and one thing to do first', () => {
  const { root } = show();
  const audit = root.querySelector('.settings-audit');
  expect(audit?.querySelector('.audit-number')?.textContent).toBe('8');
  expect(audit?.querySelector('.audit-verdict')?.textContent).toBe(
    '8 of 23 settings show or share more than they have to.',
  );
  const links = Array.from(root.querySelectorAll<HTMLAnchorElement>('a.primary'));
  expect(links.map(({ textContent, rel, target }) => [textContent, rel, target])).toEqual([
    ['Open the page of “Show me in search engines”', 'noopener noreferrer', '_blank'],
  ]);
});

it('has the same in German, its number where the sentence has it', () => {
  const { root } = show(SETTINGS, 'de-DE');
  expect(root.querySelector('.audit-verdict')?.textContent).toBe(
    '8 von 23 Einstellungen zeigen oder teilen mehr als nötig.',
  );
});

it('opens and closes the past of a setting by keys, and tells who is known to have done what', async () => {
  const { root } = show();
  const button = page.getByRole('button', { name: 'History: Show me in search engines' }).first();
  await expect.element(button).toHaveAttribute('aria-expanded', 'false');
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button).toHaveAttribute('aria-expanded', 'true');
  const history = root.querySelector('.history-row');
  expect(history?.id).toBe(button.element().getAttribute('aria-controls'));
  expect(history?.textContent).toContain('It went from Off to On. This browser saw no change by you.');
  expect(await findBarriers()).toEqual([]);
  await userEvent.keyboard('{Enter}');
  expect(root.querySelector('.history-row')).toBeNull();
});

it('tells which setting is wanted so, and which counts again', async () => {
  const { root, onWant } = show();
  await page.getByRole('button', { name: 'That is how I want it: Who can send you messages?' }).click();
  expect(onWant).toHaveBeenLastCalledWith(SETTINGS.audit.loose[1], true);
  expect(document.activeElement?.textContent).toBe('As strict as possible?');
  root.querySelector<HTMLElement>('details summary')?.click();
  await page.getByRole('button', { name: 'Count it again: Show me in recommendations' }).click();
  expect(onWant).toHaveBeenLastCalledWith(SETTINGS.audit.wanted[0], false);
});

it('never shows what was not kept, and says every doubt', () => {
  const { root } = show();
  const text = root.textContent ?? '';
  expect(text).not.toContain('‹redacted›');
  for (const doubt of [
    'Theme of (not kept)',
    'Not certain: what the page shows may not be how it really stands.',
    'Seen as Off once, on 12 March 2026.',
    'Not shown now: it is only there while another setting is set otherwise.',
    'The last reading did not show it',
    'Only a part of this page has been seen so far.',
    '3 controls on this page could not be read.',
    'a control without a name',
    'Several accounts were seen here.',
  ])
    expect(text, doubt).toContain(doubt);
});

it('stays a table where its cells stand below each other, without scrolling sideways', async () => {
  await page.viewport(320, 800);
  const { root } = show();
  expectNoSidewaysScroll();
  expect(getComputedStyle(root.querySelector('.settings-table td') as Element).display).toBe('grid');
  await expect.element(page.getByRole('rowheader', { name: /Private account/ }).first()).toBeVisible();
  expect(page.getByRole('cell').elements().length).toBeGreaterThan(20);
  await page.viewport(1100, 800);
});

it('says what to do where nothing was read yet', () => {
  const { root } = show(NO_SETTINGS);
  expect(root.textContent).toContain('Open the settings pages of Murmur once, and Clausewatch remembers them.');
  expect(root.querySelector('.settings-audit, table')).toBeNull();
  expect(Array.from(root.querySelectorAll('.unread-pages a'), (one) => one.textContent)).toEqual([
    'murmur.example/settings/ads',
    'murmur.example/settings/security',
  ]);
});
