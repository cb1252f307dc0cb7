import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { KeepRule } from '../../../components/options/storage/KeepRule';
import { findBarriers, keepPicture, mount } from '../mount';
import { NOW } from '../samples/alerts';

const LABEL = 'Drop them automatically';

beforeEach(() => page.viewport(360, 800));

describe('KeepRule', () => {
  it('asks before it becomes a rule', async () => {
    const onKeepFor = vi.fn();
    mount(
      <main>
        <h1>Options</h1>
        <KeepRule keepFor="ever" onKeepFor={onKeepFor} />
      </main>,
    );
    await page.getByLabelText(LABEL).selectOptions('After 12 months');
    const dialog = page.getByRole('dialog');
    await expect.element(dialog).toHaveAccessibleName(/older than 12 months from now on\?/);
    await keepPicture('options-keep-asked');
    expect(await findBarriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(onKeepFor).not.toHaveBeenCalled();
    await expect.element(page.getByLabelText(LABEL)).toHaveValue('ever');
    await page.getByLabelText(LABEL).selectOptions('After 6 months');
    await dialog.getByRole('button', { name: 'Drop them from now on' }).click();
    expect(onKeepFor).toHaveBeenCalledExactlyOnceWith(6);
  });

  it('keeps more without a question, and asks where it would keep less', async () => {
    const onKeepFor = vi.fn();
    mount(<KeepRule keepFor={12} onKeepFor={onKeepFor} />);
    await page.getByLabelText(LABEL).selectOptions('After 24 months');
    await page.getByLabelText(LABEL).selectOptions('Never');
    expect(onKeepFor.mock.calls).toEqual([[24], ['ever']]);
    await page.getByLabelText(LABEL).selectOptions('After 6 months');
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(onKeepFor).toHaveBeenCalledTimes(2);
  });

  it('tells what it last dropped', () => {
    const last = { at: NOW, pages: 12, bytes: 1_234_567 };
    const root = mount(<KeepRule keepFor={12} last={last} onKeepFor={() => {}} />);
    expect(root.textContent).toMatch(/12 pages were dropped automatically; that freed 1\.2\sMB\./);
  });
});
