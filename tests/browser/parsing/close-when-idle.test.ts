import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { closeWhenIdle } from '../../../utils/browser/parsing/close-when-idle';

const MINUTE = 60_000;
const close = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  close.mockClear();
});
afterEach(() => vi.useRealTimers());

it('closes a minute after the last use', () => {
  closeWhenIdle(close);
  vi.advanceTimersByTime(MINUTE - 1);
  closeWhenIdle(close);
  vi.advanceTimersByTime(MINUTE - 1);
  expect(close).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(close).toHaveBeenCalledTimes(1);
});

it('stays while it holds a file, whatever else is asked of it, until that is let go', () => {
  closeWhenIdle(close, 'hold');
  closeWhenIdle(close);
  vi.advanceTimersByTime(5 * MINUTE);
  expect(close).not.toHaveBeenCalled();
  closeWhenIdle(close, 'let-go');
  vi.advanceTimersByTime(MINUTE);
  expect(close).toHaveBeenCalledTimes(1);
});

it('does not stay for ever for somebody who never lets go', () => {
  closeWhenIdle(close, 'hold');
  vi.advanceTimersByTime(15 * MINUTE);
  expect(close).toHaveBeenCalledTimes(1);
});
