import { describe, expect, it } from 'vitest';
import german from '../../assets/locales/de/errors.json';
import english from '../../assets/locales/en/errors.json';
import { callError, ERROR_CODES, isContextInvalidated, sentenceOfError } from '../../utils/browser/errors';

describe('every code', () => {
  it.each(ERROR_CODES)('%s has a sentence in both languages', (code) => {
    const { id } = sentenceOfError({ code });
    expect(english).toHaveProperty([id]);
    expect(german).toHaveProperty([id]);
  });
});

it('takes a code nobody has a sentence for as a bug, and keeps it for who looks', () => {
  expect(callError({ code: 'strange', detail: 'x' })).toEqual({ code: 'bug', detail: 'strange: x' });
  expect(callError({ code: 'quota' })).toEqual({ code: 'quota', detail: undefined });
});

it('knows that the extension went away under a page', () => {
  expect(isContextInvalidated(new Error('Extension context invalidated.'))).toBe(true);
  expect(isContextInvalidated(new TypeError('x is not a function'))).toBe(false);
});
