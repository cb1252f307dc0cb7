import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { KeyHelp } from '../../../components/keys/KeyHelp';
import { findBarriers, mount } from '../mount';

const isOpen = (root: HTMLElement): boolean => root.querySelector('dialog')?.open === true;

it('opens at ?, says what each key does, and closes at Escape', async () => {
  const root = mount(<KeyHelp />);
  expect(isOpen(root)).toBe(false);
  await userEvent.keyboard('?');
  await expect.poll(() => isOpen(root)).toBe(true);
  expect([...root.querySelectorAll('kbd')].map(({ textContent }) => textContent)).toEqual([
    'n',
    'p',
    '/',
    'Ctrl',
    'z',
    'Esc',
    '?',
  ]);
  expect(await findBarriers()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => isOpen(root)).toBe(false);
});

it('leaves a question mark to whoever writes one', async () => {
  const root = mount(
    <main>
      <h1>
        <label for="words">Words</label>
      </h1>
      <input id="words" />
      <KeyHelp />
    </main>,
  );
  await userEvent.type(root.querySelector('input')!, 'why?');
  expect(root.querySelector('input')?.value).toBe('why?');
  expect(isOpen(root)).toBe(false);
});
