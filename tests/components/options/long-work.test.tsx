import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ArchiveFile } from '../../../components/archive/ArchiveFile';
import { CheckNow } from '../../../components/archive/CheckNow';
import { CheckAll } from '../../../components/archive/progress/CheckAll';
import { Rereading, type RereadingProps } from '../../../components/archive/progress/Rereading';
import { HomeView } from '../../../components/pages/HomeView';
import { expectNoSidewaysScroll, findBarriers, keepPicture, mount } from '../mount';
import * as alerts from '../samples/alerts';
import { SERVICES } from '../samples/archive';
import { boardActs, boardOf } from '../samples/boards';

const nothing = (): void => {};
const COURSE: RereadingProps = { done: 340, total: 1200, isPaused: false, onPause: nothing, onGoOn: nothing };

beforeEach(() => page.viewport(360, 800));

describe('Rereading', () => {
  it('says how far it is, and can be paused', async () => {
    const onPause = vi.fn();
    const root = mount(<Rereading {...COURSE} onPause={onPause} />);
    expect(root.textContent).toContain('Reading 340 of 1,200 kept pages again with better rules.');
    const bar = page.getByRole('progressbar', { name: /^Reading 340 of 1,200/ }).element() as HTMLProgressElement;
    expect([bar.value, bar.max]).toEqual([340, 1200]);
    await page.getByRole('button', { name: 'Pause' }).click();
    expect(onPause).toHaveBeenCalled();
  });

  it('says what waits while it is paused, and goes on', async () => {
    const onGoOn = vi.fn();
    const root = mount(<Rereading {...COURSE} isPaused onGoOn={onGoOn} />);
    expect(root.textContent).toMatch(/is paused; 860 are left\. What was seen .* is kept, and compared once you go on/);
    expect(root.querySelector('progress')).toBeNull();
    await page.getByRole('button', { name: 'Go on' }).click();
    expect(onGoOn).toHaveBeenCalled();
  });
});

const CHECK_ALL = { isBusy: false, onCheck: nothing, onStop: nothing };

const Home = ({ isPaused }: { isPaused: boolean }) => (
  <main class="page">
    <HomeView
      {...boardActs}
      board={boardOf(alerts.FRESH)}
      services={SERVICES}
      checkAll={<CheckAll {...(isPaused ? { progress: { done: 3, total: 12 } } : {})} {...CHECK_ALL} />}
      work={
        <div class="home-work card">
          <Rereading {...COURSE} isPaused={isPaused} />
        </div>
      }
    />
  </main>
);

it.each([
  ['en-GB', 'light', 1280, false],
  ['de-DE', 'dark', 360, true],
  ['de-DE', 'light', 360, false],
] as const)('lies calmly above the archive, in %s, %s, %i pixels', async (locale, theme, width, isPaused) => {
  await page.viewport(width, 700);
  mount(<Home isPaused={isPaused} />, { locale, theme });
  await keepPicture(`rereading-${locale}-${theme}-${width}`);
  expect(await findBarriers()).toEqual([]);
  expectNoSidewaysScroll();
});

describe('an import', () => {
  const show = (importing: Parameters<typeof ArchiveFile>[0]['importing'], onStop = nothing) =>
    mount(
      <main>
        <h1>Archive</h1>
        <ArchiveFile isBusy onExport={nothing} onImport={nothing} importing={importing} onStop={onStop} />
      </main>,
    );

  it('moves without an end while the file is read', async () => {
    const root = show({ phase: 'reading' });
    const bar = page.getByRole('progressbar', { name: 'The file is being read.' }).element() as HTMLProgressElement;
    expect(bar.position).toBe(-1);
    expect(root.textContent).toContain('The file is being read.');
  });

  it('says how far it is, and can be stopped', async () => {
    const onStop = vi.fn();
    show({ phase: 'adding', done: 12, total: 40 }, onStop);
    const name = '12 of 40 documents are ready to be added.';
    expect((page.getByRole('progressbar', { name }).element() as HTMLProgressElement).position).toBe(0.3);
    await page.getByRole('button', { name: 'Stop' }).click();
    expect(onStop).toHaveBeenCalled();
    await keepPicture('import-progress');
    expect(await findBarriers()).toEqual([]);
  });
});

it('a check can be stopped while it runs, and only then', async () => {
  const onStop = vi.fn();
  mount(<CheckNow onCheck={nothing} onStop={onStop} />);
  expect(page.getByRole('button').all()).toHaveLength(1);
  mount(<CheckNow progress={{ looked: 1, total: 3 }} onCheck={nothing} onStop={onStop} />);
  await keepPicture('check-progress');
  await page.getByRole('button', { name: 'Stop' }).click();
  expect(onStop).toHaveBeenCalled();
});

it('a check of all says how far it is, can be stopped, and tells what came of it', async () => {
  const [onCheck, onStop] = [vi.fn(), vi.fn()];
  mount(<CheckAll {...CHECK_ALL} onCheck={onCheck} />);
  await page.getByRole('button', { name: 'Check all now' }).click();
  expect(onCheck).toHaveBeenCalled();
  const root = mount(<CheckAll {...CHECK_ALL} isBusy progress={{ done: 3, total: 12 }} onStop={onStop} />);
  expect(root.textContent).toContain('3 of 12 services are checked.');
  await page.getByRole('button', { name: 'Stop' }).click();
  expect(onStop).toHaveBeenCalled();
  const remark = { look: 'good', sentence: { id: 'archive.check-stopped', values: { looked: 2 } } } as const;
  mount(<CheckAll {...CHECK_ALL} remark={remark} />);
  expect(document.querySelector('[role=status]')?.textContent).toContain('Stopped. 2 pages were looked at before.');
});
