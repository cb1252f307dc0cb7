import { beforeEach, expect, it, vi } from 'vitest';
import { takeTurn } from '../../utils/page/take-turn';

let runtime: { id?: string };

beforeEach(() => {
  runtime = { id: 'own' };
  vi.stubGlobal('chrome', { runtime });
});

it('gives way to a living script in the same page', () => {
  const scope = {};
  expect(takeTurn(scope)).toBeDefined();
  expect(takeTurn(scope)).toBeUndefined();
});

it('stops and replaces one whose extension was updated away', () => {
  const scope = {};
  const old = takeTurn(scope);
  runtime.id = undefined;
  vi.stubGlobal('chrome', { runtime: { id: 'own' } });
  expect(takeTurn(scope)).toBeDefined();
  expect(old?.signal.aborted).toBe(true);
});

it('comes back after the site was left and is watched again', () => {
  const scope = {};
  takeTurn(scope)?.abort();
  expect(takeTurn(scope)).toBeDefined();
});
