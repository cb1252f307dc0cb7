import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FaultLog } from '../../../components/archive/FaultLog';
import { findBarriers, mount } from '../mount';

it('asks before the log is cleared; Escape and the safe answer leave it', async () => {
  await page.viewport(900, 700);
  const onClear = vi.fn();
  mount(
    <main>
      <h1>Faults</h1>
      <FaultLog faults={[{ at: 1, where: 'test', message: 'broke' }]} onCopy={vi.fn()} onClear={onClear} />
    </main>,
  );
  const clear = page.getByRole('button', { name: 'Clear the log' });
  await clear.click();
  expect(await findBarriers()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.querySelector('dialog')).toBeNull();
  await clear.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => document.querySelector('dialog')).toBeNull();
  expect(onClear).not.toHaveBeenCalled();
  await clear.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Clear the log' }).click();
  expect(onClear).toHaveBeenCalledOnce();
});
