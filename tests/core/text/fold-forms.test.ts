import { describe, expect, it } from 'vitest';
import { foldForms, normaliseText } from '../../../utils/core/text/normalise-text';
import { tokenise } from '../../../utils/core/text/tokenise';

const MARKS = '\u0301\u0323'.repeat(200_000);

describe('forms of letters', () => {
  it('are folded as NFKC does', () => {
    expect(foldForms('ﬁne e\u0301 ①')).toBe('fine é 1');
    const long = `${'Ångström ﬁne '.repeat(400)}e\u0301`;
    expect(foldForms(long)).toBe(long.normalize('NFKC'));
  });

  it('of letters with a few marks stay whole in long texts', () => {
    const long = 'a\u0301\u0323\u0308 '.repeat(2000);
    expect(foldForms(long)).toBe(long.normalize('NFKC'));
  });

  it('take no longer where marks never end', { timeout: 5000 }, () => {
    expect(foldForms(`a${MARKS}`).length).toBeLessThan(40);
    expect(normaliseText(`a${MARKS} b`).endsWith(' b')).toBe(true);
    expect(tokenise(`a${MARKS} b`).at(-1)).toBe('b');
  });
});
