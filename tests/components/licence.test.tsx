import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LicenceLedger } from '../../components/licence/LicenceLedger';
import { expectNoSidewaysScroll, findBarriers, mount } from './mount';
import { LICENCE } from './samples/licence';

const show = (more: Partial<Parameters<typeof LicenceLedger>[0]> = {}): HTMLElement =>
  mount(
    <main class="page">
      <h1>Chirp</h1>
      <LicenceLedger serviceName="Chirp" table={LICENCE} isReading={false} {...more} />
    </main>,
  );

const columns = (root: HTMLElement): number => root.querySelectorAll('thead th').length - 1;

describe('the licence over time', () => {
  it('shows the five latest moments, and the older ones on a press', async () => {
    const root = show();
    expect(columns(root)).toBe(5);
    expect(root.textContent).not.toContain('When we first looked');
    await page.getByRole('button', { name: 'Show 2 earlier moments' }).click();
    expect(columns(root)).toBe(7);
    expect(root.querySelector('thead th:last-child')?.textContent).toContain('When we first looked');
    await page.getByRole('button', { name: 'Show only the latest moments' }).click();
    expect(columns(root)).toBe(5);
  });

  it('says in words what is good for whom, and what got worse', () => {
    const root = show();
    const sides = [...root.querySelectorAll('.licence-side')].map(({ textContent }) => textContent);
    expect(sides).toEqual(['Good for you', 'Good for Chirp']);
    const rowOf = (start: string): string =>
      [...root.querySelectorAll('tbody tr')].find((row) => row.textContent?.startsWith(start))?.textContent ?? '';
    expect(rowOf('The licence goes on after you leave')).toMatch(
      /^The licence goes on after you leaveYes.*Worse for you(Not said){4}$/,
    );
    expect(rowOf('The licence ends when you delete')).toContain('Not saidNot saidWorse for youYes');
    expect(rowOf('The licence ends when you delete')).toContain('except what others have shared and backup copies');
    expect(rowOf('What you post may be passed on')).toContain('to partners and advertisers');
  });

  it('opens the words of an answer below it, one at a time, by keys alone', async () => {
    const root = show();
    const lasting = page.getByRole('button', { name: /“The licence lasts for ever”, Since/ }).first();
    lasting.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(lasting).toHaveAttribute('aria-expanded', 'true');
    const words = root.querySelector(`#${lasting.element().getAttribute('aria-controls')}`);
    expect(words?.textContent).toContain('Said since');
    expect(words?.querySelector('mark')?.textContent).toBe('You grant');
    expect(words?.querySelector('a')?.getAttribute('href')).toBe('#/document/chirp');
    expect(document.activeElement).toBe(lasting.element());
    await page
      .getByRole('button', { name: /“What you post stays yours”, Since/ })
      .first()
      .click();
    await expect.element(lasting).toHaveAttribute('aria-expanded', 'false');
    expect(root.querySelectorAll('.licence-words')).toHaveLength(1);
    expect(root.querySelector('.licence-words')?.textContent).toContain('Already said when we first looked');
    expect(await findBarriers()).toEqual([]);
  });

  it('moves by itself where there is little room', async () => {
    await page.viewport(340, 800);
    const root = show();
    expectNoSidewaysScroll();
    const scroll = root.querySelector('.licence-scroll');
    expect(scroll?.scrollWidth).toBeGreaterThan(scroll?.clientWidth ?? 0);
    expect((scroll as HTMLElement).tabIndex).toBe(0);
    await page.viewport(1280, 900);
  });

  it('says so where nothing was found, and while the reading goes on', () => {
    expect(show({ table: undefined }).textContent).toContain('We found nothing about a licence');
    const reading = show({ table: undefined, isReading: true });
    expect(reading.textContent).toContain('We are still reading');
    expect(reading.textContent).not.toContain('We found nothing');
  });
});
