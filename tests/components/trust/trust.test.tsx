import type { ComponentChildren } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ServiceList } from '../../../components/archive/ServiceList';
import { TrustLedger } from '../../../components/trust/TrustLedger';
import { TrustOverview } from '../../../components/trust/TrustOverview';
import { YearStrip } from '../../../components/year/YearStrip';
import { expectNoSidewaysScroll, findBarriers, keepPicture, mount, type Theme } from '../mount';
import { SERVICES } from '../samples/archive';
import { COMPARED, FEW_LEDGER, LEDGER, NEW_YEAR, NO_LEDGER, QUIET_YEAR, YEAR, yearOf } from '../samples/trust';

const inPage = (view: ComponentChildren) => (
  <main class="page">
    <h1>Chirp</h1>
    {view}
  </main>
);
const ledger = (more: Partial<Parameters<typeof TrustLedger>[0]> = {}) =>
  inPage(<TrustLedger serviceName="Chirp" href="#/service/chirp" year={YEAR} ledger={LEDGER} {...more} />);
const strip = (year = YEAR) => inPage(<YearStrip year={year} name="Chirp" href="#/service/chirp" />);
const overview = (value?: { lines: typeof COMPARED; few: number }, onOpen = () => {}) =>
  inPage(<TrustOverview value={value} onOpen={onOpen} />);
const years = [YEAR, QUIET_YEAR, yearOf([], { stretches: YEAR.stretches }), NEW_YEAR, undefined];
const list = inPage(
  <>
    <h2>Services</h2>
    <ServiceList services={SERVICES.map((service, index) => ({ ...service, year: years[index] }))} />
  </>,
);

const VIEWS: Record<string, ComponentChildren> = {
  ledger: ledger(),
  few: ledger({ ledger: FEW_LEDGER, year: QUIET_YEAR }),
  none: ledger({ ledger: NO_LEDGER, year: NEW_YEAR }),
  overview: overview({ lines: COMPARED, few: 4 }),
  list,
};

const openAll = (): void => {
  for (const details of document.querySelectorAll('details')) details.open = true;
};

describe.each(Object.entries(VIEWS))('%s', (name, view) => {
  it.each<Theme>(['light', 'dark'])('has no barriers in the %s theme', async (theme) => {
    await page.viewport(1100, 1700);
    mount(view, { theme });
    openAll();
    await keepPicture(`trust-${name}-${theme}`);
    expect(await findBarriers()).toEqual([]);
    expectNoSidewaysScroll();
  });

  it('has none in German, and fits a narrow screen', async () => {
    await page.viewport(360, 1700);
    mount(view, { locale: 'de-DE' });
    openAll();
    await keepPicture(`trust-${name}-de`);
    expect(await findBarriers()).toEqual([]);
    await page.viewport(320, 800);
    expectNoSidewaysScroll();
  });
});

describe('a year', () => {
  const textOf = (root: HTMLElement, selector: string) => root.querySelector(selector)?.textContent;

  it('is told in a sentence', () => {
    expect(textOf(mount(strip()), 'figcaption')).toMatch(
      /^3 changes without notice, the last in February\. One change told of\. One earlier text back\. Privacy settings changed once\./,
    );
    expect(textOf(mount(strip(QUIET_YEAR)), 'figcaption')).toBe('A quiet year: no change seen.');
    expect(textOf(mount(strip(NEW_YEAR)), 'figcaption')).toBe('Watched since Tuesday. No change seen so far.');
    const blind = yearOf([], { stretches: YEAR.stretches });
    expect(textOf(mount(strip(blind)), 'figcaption')).toMatch(
      /^No change seen whenever we could look\. We did not look/,
    );
  });

  it('has a way to what was seen for each month that has any, and says it', () => {
    const root = mount(strip());
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.year-months a')];
    expect(links.at(-1)?.hash).toBe('#/alert/f');
    expect(links.at(-1)?.querySelector('.spoken')?.textContent).toBe(
      'February 2026: 28 Feb 2026. No notice seen: Chirp no longer promises that its licence ends when you delete your content.',
    );
    expect(links).toHaveLength(new Set(YEAR.marks.map(({ at }) => new Date(at).getMonth())).size);
  });

  it('gives each month room for a finger at 300 pixels', async () => {
    mount(<div style={{ inlineSize: '300px' }}>{strip()}</div>);
    document.querySelector<HTMLElement>('.page')?.style.setProperty('padding', '0');
    for (const link of document.querySelectorAll('.year-months a')) {
      const { width, height } = link.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });

  it('is one stop of the keyboard in a list, and arrows go on from there; the tip goes on Escape', async () => {
    const root = mount(strip());
    await userEvent.tab();
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.year-months a')];
    expect(document.activeElement).toBe(links.at(-1));
    const tip = () => links.at(-2)?.querySelector('.year-tip') as HTMLElement;
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(links.at(-2));
    expect(getComputedStyle(tip()).display).toBe('grid');
    await userEvent.tab();
    expect(root.contains(document.activeElement) && document.activeElement?.closest('.year')).toBeFalsy();
    links.at(-2)?.focus();
    await userEvent.keyboard('{Escape}');
    expect(getComputedStyle(tip()).display).toBe('none');
  });

  it('goes the other way where one reads from right to left', async () => {
    const root = mount(<div dir="rtl">{strip()}</div>);
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.year-months a')];
    expect(links[0]?.getBoundingClientRect().left).toBeGreaterThan(links.at(-1)?.getBoundingClientRect().left ?? 0);
    links.at(-1)?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(links.at(-2));
  });
});

describe('the ledger', () => {
  const sentence = (view: ComponentChildren) => mount(view).querySelector('.trust-sentence')?.textContent;
  const of = (more: Partial<typeof LEDGER>) => sentence(ledger({ ledger: { ...LEDGER, ...more } }));

  it('says first what it comes to, and on how much that rests', () => {
    expect(of({})).toBe('Of 9 changes of substance, 2 were told, 14 days ahead in the median.');
    expect(of({ told: 1, lead: { days: 1, of: 1 } })).toBe('Of 9 changes of substance, one was told, one day ahead.');
    expect(of({ told: 0, lead: undefined })).toBe('Of 9 changes of substance, we saw a notice of none.');
    expect(sentence(ledger({ ledger: FEW_LEDGER }))).toBe('One change of substance so far: too few to judge by.');
    expect(sentence(ledger({ ledger: NO_LEDGER }))).toBe('No change of substance has been seen so far.');
  });

  it('draws a block for each change, better above and worse below, settings striped', () => {
    const root = mount(ledger());
    const rows = [...root.querySelectorAll('.turns-row:not(.turns-foot)')];
    const count = (row: number, selector: string) => rows[row]?.querySelectorAll(selector).length;
    expect(rows).toHaveLength(5);
    expect([count(0, '.better .turn'), count(0, '.worse .turn')]).toEqual([1, 4]);
    expect([count(1, '.turn.of-settings'), count(1, '.turn:not(.of-settings)')]).toEqual([3, 2]);
    const better = rows[0]?.querySelector('.better .turn')?.getBoundingClientRect().bottom ?? 0;
    expect(better).toBeLessThanOrEqual(rows[0]?.querySelector('.worse .turn')?.getBoundingClientRect().top ?? 0);
  });

  it('has the same in figures behind it', () => {
    const root = mount(ledger());
    const cells = [...root.querySelectorAll('.trust-table tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(cells[0]).toEqual(['Q1 2026', 'Your content stays yours', '0', '1', '0', '0']);
    expect(cells).toContainEqual(['Q1 2025', 'Careful by default', '0', '1', '0', '2']);
  });
});

describe('the overview', () => {
  const names = () => [...document.querySelectorAll('tbody th')].map(({ textContent }) => textContent);

  it('reads nothing before it is opened', async () => {
    const onOpen = vi.fn();
    mount(overview(undefined, onOpen));
    expect(onOpen).not.toHaveBeenCalled();
    expect(document.querySelector('.loading')).toBeNull();
    await page.getByText('Which service tells of its changes?').click();
    await vi.waitFor(() => expect(onOpen).toHaveBeenCalled());
    expect(document.querySelector('.loading')).not.toBeNull();
  });

  it('says who told most and least, and sorts by any column, both ways', async () => {
    mount(overview({ lines: COMPARED, few: 4 }));
    openAll();
    expect(document.body.textContent).toContain('Meadow told of most: 4 of 5 changes. Quay told of least: 0 of 3.');
    expect(document.body.textContent).toContain('4 more services have fewer than three changes');
    expect(names()).toEqual(['Meadow', 'Chirp', 'Quay']);
    await page.getByRole('button', { name: 'Changes', exact: true }).click();
    expect(names()).toEqual(['Chirp', 'Meadow', 'Quay']);
    expect(document.querySelector('[aria-sort]')?.getAttribute('aria-sort')).toBe('descending');
    await page.getByRole('button', { name: 'Changes', exact: true }).click();
    expect(names()).toEqual(['Quay', 'Meadow', 'Chirp']);
    expect(document.querySelector('[aria-sort]')?.getAttribute('aria-sort')).toBe('ascending');
    await page.getByRole('button', { name: 'Service' }).click();
    expect(names()).toEqual(['Chirp', 'Meadow', 'Quay']);
  });

  it('compares nothing where all have too few', () => {
    mount(overview({ lines: [], few: 2 }));
    expect(document.querySelector('table')).toBeNull();
    expect(document.querySelector('details')?.textContent).toContain('No service has three changes of substance yet');
  });
});
