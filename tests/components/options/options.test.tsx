import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { LeavesList } from '../../../components/options/LeavesList';
import { OldPagesOption } from '../../../components/options/storage/OldPagesOption';
import { ServiceSizes } from '../../../components/options/storage/ServiceSizes';
import { WatchedSites } from '../../../components/options/WatchedSites';
import { CheckingOptions } from '../../../components/options/wishes/CheckingOptions';
import { TellingOptions } from '../../../components/options/wishes/TellingOptions';
import { OptionsView } from '../../../components/pages/OptionsView';
import { expectNoSidewaysScroll, findBarriers, keepPicture, mount } from '../mount';
import { DAY, NOW } from '../samples/alerts';
import { SITE_ENTRIES } from '../samples/archive';
import { CALM_WISHES, CHOSEN_WISHES, OLD_PAGES, OPTIONS, SIZES } from '../samples/options';

const nothing = (): void => {};
const acts = { onPrefer: nothing, onWatch: nothing, onUnwatch: nothing, onErase: nothing, onDelete: nothing };
const value = { sites: SITE_ENTRIES, bytes: 2_345_678, isEmpty: false, sizes: SIZES };
const found = { pages: 12, bytes: 1_234_567, isStopped: false };

const statusOf = () => document.querySelector('[role=status]')?.textContent;

beforeEach(() => page.viewport(360, 800));

describe('CheckingOptions', () => {
  const show = (over: Partial<Parameters<typeof CheckingOptions>[0]> = {}) =>
    mount(<CheckingOptions wishes={CALM_WISHES} metered="kind" onPrefer={nothing} {...over} />);

  it('asks for nothing but the one switch while it is off', async () => {
    const onPrefer = vi.fn();
    const root = show({ wishes: { ...CALM_WISHES, isCheckingOn: false }, onPrefer });
    expect(root.querySelectorAll('input, select')).toHaveLength(1);
    await page.getByRole('switch', { name: 'Check in the background' }).click();
    expect(onPrefer).toHaveBeenCalledWith({ isCheckingOn: true });
  });

  it('tells how often, when and where', async () => {
    const onPrefer = vi.fn();
    show({ wishes: CHOSEN_WISHES, onPrefer });
    await page.getByLabelText('How often').selectOptions('Every two days');
    expect(onPrefer).toHaveBeenLastCalledWith({ checkEvery: 2 });
    await page.getByLabelText('To', { exact: true }).fill('06:30');
    expect(onPrefer).toHaveBeenLastCalledWith({ checkHours: { isOn: true, from: 18 * 60, to: 390 } });
    await page.getByRole('switch', { name: 'Not on metered networks' }).click();
    expect(onPrefer).toHaveBeenLastCalledWith({ isMeteredSpared: false });
  });

  it('offers no switch for what the browser does not tell', () => {
    const root = show({ metered: 'nothing' });
    expect(root.textContent).toContain('cannot leave them out');
    expect(root.querySelectorAll('[role=switch]')).toHaveLength(2);
  });

  it.each([
    [NOW - 1, 'is due now'],
    [NOW + 60 * 60_000, 'is due today at'],
    [NOW + 3 * DAY, 'is due on'],
  ])('says what comes next: %d', (plannedAt, words) => {
    expect(show({ plannedAt }).textContent).toContain(words);
  });
});

describe('TellingOptions', () => {
  it('changes the loudness and the quiet hours', async () => {
    const onPrefer = vi.fn();
    mount(<TellingOptions wishes={CALM_WISHES} onPrefer={onPrefer} />);
    await page.getByRole('radio', { name: 'All that got worse' }).click();
    expect(onPrefer).toHaveBeenLastCalledWith({ loudness: 'worse' });
    await page.getByRole('switch', { name: 'Quiet hours' }).click();
    expect(onPrefer).toHaveBeenLastCalledWith({ quietHours: { isOn: true, from: 22 * 60, to: 7 * 60 } });
  });

  it('says that two equal times change nothing', () => {
    const root = mount(<TellingOptions wishes={CHOSEN_WISHES} onPrefer={nothing} />);
    expect(root.textContent).toContain('Both times are the same');
  });

  it('asks for no quiet hours where nothing is told', () => {
    const root = mount(<TellingOptions wishes={{ ...CALM_WISHES, loudness: 'none' }} onPrefer={nothing} />);
    expect(root.querySelector('[role=switch]')).toBeNull();
  });
});

describe('OldPagesOption', () => {
  it('looks first, and asks before anything goes', async () => {
    const [onWeigh, onDrop, onForget] = [vi.fn(), vi.fn(), vi.fn()];
    mount(<OldPagesOption {...OLD_PAGES} {...{ onWeigh, onDrop, onForget }} />);
    expect(page.getByRole('button').all()).toHaveLength(1);
    await page.getByLabelText('Versions older than').selectOptions('6 months');
    expect(onForget).toHaveBeenCalled();
    await page.getByRole('button', { name: 'See what could go' }).click();
    expect(onWeigh).toHaveBeenCalledWith(6);
    mount(<OldPagesOption {...OLD_PAGES} {...{ onWeigh, onDrop, onForget }} weighed={found} />);
    expect(statusOf()).toMatch(/^12 pages could go; that frees 1\.2\sMB\.$/);
    await page.getByRole('button', { name: 'Drop these pages' }).click();
    const dialog = page.getByRole('dialog', { name: 'Drop 12 pages for good?' });
    await expect.element(dialog).toBeVisible();
    expect(dialog.element().textContent).toMatch(/nobody can hold the page itself against its hash/);
    await keepPicture('options-drop-asked');
    expect(await findBarriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(onDrop).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Drop these pages' }).click();
    await dialog.getByRole('button', { name: 'Drop these pages' }).click();
    expect(onDrop).toHaveBeenCalledWith(12);
  });

  it('shows how far it is and can be stopped', async () => {
    const onStop = vi.fn();
    const progress = { task: 'drop', done: 3, total: 40 } as const;
    mount(
      <main>
        <h1>Options</h1>
        <h2>Your archive</h2>
        <OldPagesOption {...OLD_PAGES} isBusy weighed={found} progress={progress} onStop={onStop} />
      </main>,
    );
    expect(statusOf()).toContain('3 of 40');
    await keepPicture('options-drop-progress');
    expect(await findBarriers()).toEqual([]);
    expect(page.getByRole('button').all()).toHaveLength(1);
    await page.getByRole('button', { name: 'Stop' }).click();
    expect(onStop).toHaveBeenCalled();
  });

  it.each([
    [{ weighed: { ...found, pages: 0 } }, 'No page could go.'],
    [{ weighed: found, isDone: true }, '12 pages were dropped; that freed 1.2 MB.'],
    [{ weighed: { ...found, isStopped: true }, isDone: true }, 'Stopped. 12 pages were dropped before'],
  ])('says what came of it, and offers nothing more: %j', (state, words) => {
    const root = mount(<OldPagesOption {...OLD_PAGES} {...state} />);
    expect(root.textContent).toContain(words);
    expect(root.querySelector('.danger')).toBeNull();
  });
});

it.each([
  [true, /^While you use the browser, about one request every two days/],
  [false, /^Only when you press “Check now” or “Check all now”/],
])('says what leaves the browser, the scripts of pages too, with checks on: %s', (isCheckingOn, first) => {
  const root = mount(<LeavesList isCheckingOn={isCheckingOn} checkEvery={2} />);
  const said = [...root.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(said[0]).toMatch(first);
  expect(said[1]).toMatch(/^In Chrome, .* its scripts run without your cookies/);
});

it('lists what each service takes, a few at first', async () => {
  const root = mount(<ServiceSizes sizes={SIZES} total={2_345_678} />);
  expect(root.querySelectorAll('tbody tr')).toHaveLength(5);
  await page.getByRole('button').click();
  expect(root.querySelectorAll('tbody tr')).toHaveLength(7);
  expect(root.querySelector('tbody tr')?.textContent).toMatch(/1\.2\sMB/);
});

it('says what kept files of others take, where there are any', () => {
  const textWith = (proofs: number) =>
    mount(<ServiceSizes sizes={SIZES} total={2_345_678} proofs={proofs} />).querySelector('p')?.textContent;
  expect(textWith(0)).not.toContain('files of others');
  expect(textWith(45_000)).toMatch(/45\skB of that are files of others that you kept\.$/);
});

it('lists a hundred sites a page at a time', () => {
  const [site] = SITE_ENTRIES;
  const sites = Array.from({ length: 100 }, (_, index) => ({ ...site!, id: `s${index}` }));
  const root = mount(<WatchedSites sites={sites} {...acts} />);
  expect(root.querySelectorAll('.site-entry')).toHaveLength(20);
});

describe('the page', () => {
  it('lets all be erased that is there, also where nothing was read yet', async () => {
    const erase = page.getByRole('button', { name: 'Erase everything' });
    mount(<OptionsView {...OPTIONS} {...acts} value={{ ...value, bytes: 0 }} />);
    await expect.element(erase).toBeEnabled();
    mount(<OptionsView {...OPTIONS} {...acts} value={{ sites: [], sizes: [], bytes: 0, isEmpty: true }} />);
    await expect.element(erase).toBeDisabled();
  });

  it('gives the focus back to what asked, whatever the answer', async () => {
    const onErase = vi.fn();
    mount(<OptionsView {...OPTIONS} {...acts} onErase={onErase} value={value} />);
    const erase = page.getByRole('button', { name: 'Erase everything' }).first();
    for (const answer of ['Cancel', 'Erase everything']) {
      await erase.click();
      await page.getByRole('dialog').getByRole('button', { name: answer }).click();
      await expect.element(erase).toHaveFocus();
      await expect.poll(() => document.querySelector('dialog')).toBeNull();
    }
    expect(onErase).toHaveBeenCalledOnce();
  });

  it('has a table of contents that leads to each group, where there is room', async () => {
    await page.viewport(1280, 900);
    const root = mount(<OptionsView {...OPTIONS} {...acts} value={value} />);
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.contents a')];
    expect(links.map(({ hash }) => root.querySelector(hash)?.querySelector('h2')?.textContent)).toEqual(
      links.map(({ textContent }) => textContent),
    );
    expect(links.length).toBe(9);
    await expect.element(page.getByRole('navigation', { name: 'On this page' })).toBeVisible();
    await page.viewport(360, 800);
    expect(getComputedStyle(root.querySelector('.contents')!).display).toBe('none');
  });

  it.each(['en-GB', 'de-DE'])('fits a telephone with all open, in %s', async (locale) => {
    await page.viewport(360, 3600);
    const oldPages = <OldPagesOption {...OLD_PAGES} weighed={found} />;
    mount(<OptionsView {...OPTIONS} {...acts} preferences={CHOSEN_WISHES} oldPages={oldPages} value={value} />, {
      locale,
    });
    await keepPicture(`options-narrow-${locale}`);
    expect(await findBarriers()).toEqual([]);
    expectNoSidewaysScroll();
  });

  it('is as clear in the dark on a wide screen', async () => {
    await page.viewport(1280, 2400);
    mount(
      <OptionsView
        {...OPTIONS}
        {...acts}
        preferences={CHOSEN_WISHES}
        value={value}
        oldPages={<OldPagesOption {...OLD_PAGES} />}
      />,
      { theme: 'dark' },
    );
    await keepPicture('options-wide-dark');
    mount(<OptionsView {...OPTIONS} {...acts} value={value} />);
    await keepPicture('options-wide-light');
    expect(await findBarriers()).toEqual([]);
  });
});
