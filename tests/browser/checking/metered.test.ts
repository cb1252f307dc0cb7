import { afterEach, expect, it, vi } from 'vitest';
import { isMetered, meteredKnowledge } from '../../../utils/browser/checking/metered';

afterEach(() => vi.unstubAllGlobals());

it.each([
  [undefined, 'nothing', false],
  [{}, 'nothing', false],
  [{ saveData: false }, 'saving', false],
  [{ saveData: true }, 'saving', true],
  [{ saveData: false, type: 'wifi' }, 'kind', false],
  [{ saveData: false, type: 'cellular' }, 'kind', true],
  [{ saveData: true, type: 'wifi' }, 'kind', true],
])('goes by what the browser says: %j', (connection, knowledge, isSpared) => {
  vi.stubGlobal('navigator', { connection });
  expect([meteredKnowledge(), isMetered()]).toEqual([knowledge, isSpared]);
});
