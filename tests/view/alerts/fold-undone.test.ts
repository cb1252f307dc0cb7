import { describe, expect, it } from 'vitest';
import type { Alert } from '../../../utils/core/model/judgement';
import { foldUndone, isUndone } from '../../../utils/view/alerts/fold-undone';
import { alertLines } from '../../../utils/view/lines/alert-lines';
import { alert, alertRow, service } from '../samples';

const undone = (id: string, at: number, by: string): Alert => alert(id, at, { undoneBy: { id: by, at: at + 1 } });
const mostly = alert('m', 3, { undoneBy: { id: 'b', at: 5, isPartlyBack: true } });
const ids = (lines: readonly { id: string }[]) => lines.map(({ id }) => id);

describe('foldUndone', () => {
  it('tells a change that was taken back with the one that did so', () => {
    const { left, undoing } = foldUndone([undone('a', 1, 'b'), alert('b', 5)]);
    expect(ids(left)).toEqual(['b']);
    expect(undoing(alert('b', 5))).toEqual([
      { relation: 'undoes', at: 1, headline: { id: 'judge.plain.changed' }, href: '/archive.html#/alert/a' },
    ]);
  });

  it('tells several, newest first, and one behind the other as one story', () => {
    const { left, undoing } = foldUndone([
      undone('a', 1, 'c'),
      undone('b', 2, 'c'),
      undone('c', 5, 'd'),
      alert('d', 9),
    ]);
    expect(ids(left)).toEqual(['d']);
    expect(undoing(alert('d', 9)).map(({ at }) => at)).toEqual([5, 2, 1]);
  });

  it('leaves it where it is if what took it back has no alert', () => {
    const one = undone('a', 1, 'gone');
    const { left, undoing } = foldUndone([one]);
    expect(left).toEqual([one]);
    expect(undoing(one)).toEqual([{ relation: 'undone-by', at: 2 }]);
  });

  it('leaves what was taken back in part where it was', () => {
    expect(isUndone(mostly)).toBe(false);
    expect(foldUndone([mostly, alert('b', 5)]).left).toHaveLength(2);
  });

  it('loses none where two name each other', () => {
    expect(ids(foldUndone([undone('a', 1, 'b'), undone('b', 2, 'a')]).left)).toEqual(['a', 'b']);
  });
});

describe('what was taken back', () => {
  it('is no news, though nobody read it', () => {
    const { fresh, earlier } = alertLines([alertRow('a', 1, { undoneBy: { id: 'gone', at: 2 } })], [service('a')]);
    expect(fresh).toEqual([]);
    expect(earlier).toMatchObject([{ id: 'a', isRead: true }]);
  });
});
