import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ArchiveFile } from '../../../components/archive/ArchiveFile';
import { BackupOption, type BackupOptionProps } from '../../../components/options/storage/BackupOption';
import { OptionsView } from '../../../components/pages/OptionsView';
import { expectNoSidewaysScroll, findBarriers, keepPicture, mount } from '../mount';
import { DAY, NOW } from '../samples/alerts';
import { CALM_WISHES, OPTIONS, SIZES } from '../samples/options';

const nothing = (): void => {};
const OFF: BackupOptionProps = {
  ...{ isOn: false, every: 'week', standing: {}, isBusy: false },
  ...{ onSwitch: nothing, onEvery: nothing, onRetry: nothing },
};
const ON: BackupOptionProps = { ...OFF, isOn: true };
const LAST = { at: NOW - 9 * DAY, bytes: 14_234_567 };
const FAULT = { at: NOW - 2 * DAY, reason: 'no-room' } as const;

const show = (over: Partial<BackupOptionProps> = {}) => mount(<BackupOption {...ON} {...over} />);
const statusOf = (root: HTMLElement) => root.querySelector('[role=status]')?.textContent?.trim();

beforeEach(() => page.viewport(360, 800));

describe('BackupOption', () => {
  it('is one switch while it is off, and says where the files go', async () => {
    const onSwitch = vi.fn();
    const root = show({ ...OFF, onSwitch });
    expect(root.querySelectorAll('input, select, button')).toHaveLength(1);
    expect(root.textContent).toContain('the folder “Clausewatch” of your downloads');
    expect(statusOf(root)).toBe('');
    await page.getByRole('switch', { name: 'Automatic backup' }).click();
    expect(onSwitch).toHaveBeenCalledWith(true);
  });

  it('stays off where the browser was not allowed to', async () => {
    const Refused = () => {
      const [times, setTimes] = useState(0);
      return <BackupOption {...OFF} isBusy={times > 0} onSwitch={() => setTimes(times + 1)} />;
    };
    mount(<Refused />);
    const control = page.getByRole('switch');
    await control.click();
    await expect.element(control).not.toBeChecked();
  });

  it('says how often, and what becomes of older files', async () => {
    const onEvery = vi.fn();
    const root = show({ onEvery });
    await page.getByLabelText('How often').selectOptions('Monthly');
    expect(onEvery).toHaveBeenCalledWith('month');
    expect(root.textContent).toContain('Older ones stay until you delete them.');
  });

  it.each([
    ['none yet', {}, 'No backup has been made yet.'],
    ['one', { last: LAST }, /^Last backup: 3 March 2026, 14\.2\sMB\.$/],
    ['nothing new', { last: LAST, unchangedAt: NOW }, /MB\. Nothing has changed since then/],
    ['one being written', { last: LAST, running: { startedAt: NOW } }, 'A backup is being written now.'],
    ['one that a stopped worker began', { last: LAST, running: { startedAt: NOW - DAY } }, /^Last backup/],
  ])('says how it stands: %s', (_, standing, words) => {
    const said = statusOf(show({ standing }));
    expect(said).toMatch(words);
  });

  it('says why one failed beside the last good one, and tries again when asked', async () => {
    const onRetry = vi.fn();
    const root = show({ standing: { last: LAST, unchangedAt: NOW - 5 * DAY, fault: FAULT }, onRetry });
    expect(root.textContent).toMatch(/Last backup: 3 March 2026/);
    expect(root.textContent).not.toContain('Nothing has changed');
    expect(root.textContent).toMatch(/of 10 March 2026 failed, because .* room on the disk\. Clausewatch tries again/);
    await page.getByRole('button', { name: 'Try again now' }).click();
    expect(onRetry).toHaveBeenCalled();
  });

  it('asks for leave again where that was taken, and promises nothing without it', async () => {
    const root = show({ standing: { fault: { at: NOW, reason: 'not-allowed' } } });
    expect(root.textContent).not.toContain('tries again');
    await expect.element(page.getByRole('button', { name: 'Allow it again' })).toBeVisible();
  });

  it('complains of nothing once it is off, and still says when the last one was', () => {
    const root = show({ isOn: false, standing: { last: LAST, fault: FAULT } });
    expect(statusOf(root)).toMatch(/^Last backup/);
    expect(root.querySelector('.loud')).toBeNull();
  });
});

const View = ({ option }: { option: BackupOptionProps }) => (
  <OptionsView
    {...OPTIONS}
    {...{ onPrefer: nothing, onWatch: nothing, onUnwatch: nothing, onErase: nothing, onDelete: nothing }}
    preferences={CALM_WISHES}
    value={{ sites: [], bytes: 2_345_678, isEmpty: false, sizes: SIZES }}
  >
    <div>
      <BackupOption {...option} />
    </div>
    <ArchiveFile isBusy={false} onExport={nothing} onImport={nothing} onStop={nothing} />
  </OptionsView>
);

it.each([
  ['en-GB', 'light'],
  ['de-DE', 'dark'],
] as const)('fits a telephone, in %s', async (locale, theme) => {
  await page.viewport(360, 3000);
  mount(<View option={{ ...ON, standing: { last: LAST, fault: FAULT } }} />, { locale, theme });
  await keepPicture(`backup-narrow-${locale}-${theme}`);
  expect(await findBarriers()).toEqual([]);
  expectNoSidewaysScroll();
});

it.each(['light', 'dark'] as const)('is clear on a wide screen, %s', async (theme) => {
  await page.viewport(1280, 1900);
  mount(<View option={{ ...ON, standing: { last: LAST, unchangedAt: NOW } }} />, { theme });
  await keepPicture(`backup-wide-${theme}`);
  expect(await findBarriers()).toEqual([]);
});
