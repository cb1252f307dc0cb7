import { describe, expect, it } from 'vitest';
import { comparedRows } from '../../../utils/core/compose/compared-rows';
import type { Change } from '../../../utils/core/model/judgement';
import type { Terms } from '../../../utils/core/model/terms';
import { choosePair, versionLines } from '../../../utils/view/lines/version-lines';
import { version } from '../samples';

describe('versionLines', () => {
  it('give each version the change that led to it', () => {
    const change = { id: 'v1:v2', addedWords: 4, removedWords: 1, judgement: { verdict: 'dated', severity: 2 } };
    const lines = versionLines(
      [version('v2', 2, { previousId: 'v1' }), version('v1', 1, { outcome: 'first' })],
      [change as Change],
    );
    expect(lines[0]).toMatchObject({ addedWords: 4, verdict: 'dated', severity: 2, href: '#/compare/v1/v2' });
    expect(lines[1]).toMatchObject({ addedWords: undefined, verdict: undefined, href: undefined });
  });

  it('tell of one that another browser saw that it was brought in', () => {
    const versions = [version('v2', 2, { isImported: true }), version('v1', 1)];
    expect(versionLines(versions, []).map(({ how }) => how)).toEqual(['import', versions[1]?.how]);
  });

  it('do not take the end of an announced text for the change that led to the one it was to replace', () => {
    const lapse = { id: 'v2:v1', addedWords: 4, judgement: { verdict: 'reverted', severity: 1 } };
    expect(versionLines([version('v1', 1, { outcome: 'first' })], [lapse as Change])[0]?.verdict).toBeUndefined();
  });
});

describe('the region of a version', () => {
  it('is told where the document has texts for several', () => {
    const both = [version('v2', 2, { region: 'GB' }), version('v1', 1, { region: 'US' }), version('v0', 0)];
    expect(versionLines(both, []).map(({ region }) => region)).toEqual(['GB', 'US', undefined]);
    expect(versionLines(both.slice(1), []).map(({ region }) => region)).toEqual([undefined, undefined]);
  });
});

describe('choosePair', () => {
  it('is the newest and the one before it in its own line of versions', () => {
    const versions = [version('en2', 3, { previousId: 'en1' }), version('de1', 2), version('en1', 1)];
    expect(choosePair(versions)).toEqual({ beforeId: 'en1', afterId: 'en2' });
  });

  it('is incomplete while there is but one', () => {
    expect(choosePair([version('v1', 1)])).toEqual({ beforeId: undefined, afterId: 'v1' });
    expect(choosePair([])).toEqual({ beforeId: undefined, afterId: undefined });
  });
});

describe('comparedRows', () => {
  const terms = (...texts: string[]): Terms => ({
    blocks: texts.map((text) => ({ kind: 'paragraph', text })),
    dates: [],
    notices: [],
  });

  it('carries the blocks of both sides', () => {
    const { rows, removedWords } = comparedRows(
      terms('We keep it.', 'The licence ends when you delete your post.'),
      terms('We keep it.'),
    );
    expect(rows.map(({ kind, before, after }) => [kind, before?.text, after?.text])).toEqual([
      ['same', 'We keep it.', 'We keep it.'],
      ['removed', 'The licence ends when you delete your post.', undefined],
    ]);
    expect(removedWords).toBe(8);
  });
});
