import { describe, expect, it } from 'vitest';
import type { AlertFilter } from '../../../utils/core/model/judgement';
import { filterAlerts, isFiltering, seekIn } from '../../../utils/view/alerts/board/filter-alerts';
import { servicesOf, siftBoard } from '../../../utils/view/alerts/board/sift-board';
import { alertLines } from '../../../utils/view/lines/alert-lines';
import { alertRow, service } from '../samples';

const SERVICES = [service('a', { name: 'Ágora' }), service('b', { name: 'Burrow' })];
const { fresh, earlier } = alertLines(
  [
    alertRow('sells', 9, { severity: 3, headline: { id: 'Ágora may sell “données” now' }, principle: 'anonymity' }),
    alertRow('fees', 8, { serviceId: 'b', headline: { id: 'judge.fees.worse' } }),
    alertRow('read', 7, { readAt: 8, severity: 1, headline: { id: 'Ágora keeps things longer' } }),
  ],
  SERVICES,
);
const textOf = seekIn(({ id }) => id);
const find = (filter: Partial<AlertFilter>) =>
  filterAlerts([...fresh, ...earlier], { words: '', ...filter }, textOf).map(({ id }) => id);

describe('filterAlerts', () => {
  it('lets everything through that is not asked about', () => {
    expect(find({})).toEqual(['sells', 'fees', 'read']);
    expect(isFiltering({ words: '  ' })).toBe(false);
    expect(isFiltering({ words: '', severity: 2 })).toBe(true);
  });

  it('finds words of the headline and the service, whatever their case and accents, all of them', () => {
    expect(find({ words: 'DONNEES  agora' })).toEqual(['sells']);
    expect(find({ words: 'burrow' })).toEqual(['fees']);
    expect(find({ words: 'sell longer' })).toEqual([]);
  });

  it('goes by service, principle and loudness, and all three', () => {
    expect(find({ serviceId: 'a' })).toEqual(['sells', 'read']);
    expect(find({ principle: 'fair-terms' })).toEqual(['fees']);
    expect(find({ severity: 2 })).toEqual(['sells', 'fees']);
    expect(find({ serviceId: 'a', severity: 2, principle: 'fair-terms' })).toEqual([]);
  });

  it('says each headline once', () => {
    let said = 0;
    const counting = seekIn(({ id }) => {
      said += 1;
      return id;
    });
    for (const words of ['a', 'ag', 'ago']) filterAlerts(fresh, { words }, counting);
    expect(said).toBe(fresh.length);
  });
});

describe('siftBoard', () => {
  it('has the shape of the board, counts what fits and knows how much there is', () => {
    const wish = { services: 1, earlier: 3, of: {} };
    const board = siftBoard({ fresh, earlier, total: 3 }, { filter: { words: 'r' }, textOf, wish });
    expect(board.groups.map(({ serviceId }) => serviceId)).toEqual(['a']);
    expect(board).toMatchObject({ hasMoreGroups: true, unread: 2, earlierCount: 1, total: 3, found: 3 });
    expect(servicesOf({ fresh, earlier, total: 3 })).toEqual([
      { id: 'a', name: 'Ágora' },
      { id: 'b', name: 'Burrow' },
    ]);
  });
});
