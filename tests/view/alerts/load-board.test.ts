import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../../utils/store/database';
import { setMuted } from '../../../utils/store/documents';
import { countBoard, loadBoard } from '../../../utils/view/alerts/board/load-board';
import { alertRow, document, service } from '../samples';

let archive: Archive;
beforeEach(() => {
  archive = openArchive('load-board');
});
afterEach(() => archive.delete());

const WISH = { services: 6, earlier: 3, of: {} };
const put = (id: string, at: number, more = {}) => archive.alerts.put(alertRow(id, at, more));
const of = (serviceId: string) => ({ serviceId, documentId: `${serviceId}/Terms of Service` });
const ids = (lines: { id: string }[]) => lines.map(({ id }) => id);

describe('loadBoard', () => {
  it('is empty in an empty archive', async () => {
    expect(await loadBoard(archive, WISH)).toEqual({
      ...{ groups: [], hasMoreGroups: false, earlier: [], earlierCount: 0, isMany: false, isEmpty: true },
      ...{ services: 0, watched: 0, newestAt: undefined, fullSince: undefined, unread: 0 },
      reach: { read: 0, blocked: 0, unread: 0, paused: 0 },
    });
  });

  it('tells since when the disk is full, and counts no paused service as watched', async () => {
    await archive.states.put({ id: 'full', since: 5 });
    await archive.services.bulkPut([service('a'), service('b', { isPaused: true })]);
    expect(await loadBoard(archive, WISH)).toMatchObject({ fullSince: 5, watched: 1, services: 2 });
  });

  it('counts the services that were not read, cannot be or may not be, where there is no news', async () => {
    const blocked = { since: 2, reason: 'login' as const };
    await archive.services.bulkPut([
      ...['read', 'blocked', 'new', 'untouched'].map((id) => service(id)),
      ...[service('paused', { isPaused: true }), service('left', { isPaused: true, unwatchedAt: 5 })],
    ]);
    await archive.documents.bulkPut([
      document('read', { lookedAt: 3 }),
      document('read', { id: 'read/Privacy Policy', lookedAt: 3, blocked }),
      document('blocked', { lookedAt: 3, blocked }),
      document('blocked', { id: 'blocked/Privacy Policy' }),
      document('new'),
    ]);
    const reach = { read: 1, blocked: 1, unread: 2, paused: 1 };
    expect(await loadBoard(archive, WISH)).toMatchObject({ watched: 4, reach });
    await put('news', 1);
    expect((await loadBoard(archive, WISH)).reach).toBeUndefined();
  });

  it('groups what is news by service, the loudest first, and says what each has beyond what is shown', async () => {
    await archive.services.bulkPut([service('a'), service('b'), service('c')]);
    for (let at = 0; at < 9; at += 1) await put(`a${at}`, at, of('a'));
    await put('b-loud', 1, { ...of('b'), severity: 3 });
    await put('b-mild', 99, { ...of('b'), severity: 1 });
    await put('c-mild', 50, { ...of('c'), severity: 1 });
    const board = await loadBoard(archive, { ...WISH, services: 2 });
    expect(board.groups.map(({ serviceName, count, alerts }) => [serviceName, count, ids(alerts)])).toEqual([
      ['B', 2, ['b-loud', 'b-mild']],
      ['A', 9, ['a8', 'a7', 'a6']],
    ]);
    expect(board).toMatchObject({ hasMoreGroups: true, isMany: true, isEmpty: false });
    expect(await countBoard(archive)).toEqual({ unread: 12, earlierCount: 0, total: 12 });
    const opened = await loadBoard(archive, { ...WISH, of: { a: 5 } });
    expect(opened.groups.map(({ alerts }) => alerts.length)).toEqual([2, 5, 1]);
    expect(opened.hasMoreGroups).toBe(false);
  });

  it('finds the other services behind one that has more news than any page', async () => {
    await archive.alerts.bulkPut(
      Array.from({ length: 400 }, (_, at) => alertRow(`a${at}`, at, { ...of('a'), severity: 3 })),
    );
    await put('b', 1, { ...of('b'), severity: 1 });
    const { groups, ...board } = await loadBoard(archive, WISH);
    expect(groups.map(({ serviceId, count, alerts }) => [serviceId, count, alerts.length])).toEqual([
      ['a', 400, 3],
      ['b', 1, 1],
    ]);
    expect(board).toMatchObject({ moreThan: 200 });
    expect(board).not.toHaveProperty('unread');
  });

  it('counts all that is news at once while it is quick, and else says only what it is more than', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => alertRow(`a${at}`, at, of('a')));
    await archive.alerts.bulkPut(many(200));
    await put('read', 300, { readAt: 301 });
    expect(await loadBoard(archive, WISH)).toMatchObject({ unread: 200 });
    await put('one more', 400);
    expect(await loadBoard(archive, WISH)).toMatchObject({ moreThan: 200 });
  });

  it('reads on for a service of which more is wished than was seen on the way', async () => {
    await archive.alerts.bulkPut(Array.from({ length: 90 }, (_, at) => alertRow(`a${at}`, at, of('a'))));
    const { groups } = await loadBoard(archive, { ...WISH, of: { a: 75 } });
    expect(ids(groups[0]?.alerts ?? [])).toEqual(Array.from({ length: 75 }, (_, index) => `a${89 - index}`));
  });

  it('counts what was read or muted as earlier, and the day of the example as no news', async () => {
    await archive.services.bulkPut([service('a'), service('b'), service('example', { isExample: true })]);
    await archive.documents.put(document('b'));
    await put('read', 99, { readAt: 100 });
    await put('made up', 200, { ...of('example'), readAt: 201 });
    await put('muted', 8, of('b'));
    await setMuted(archive, 'b/Terms of Service', true);
    const board = await loadBoard(archive, { ...WISH, earlier: 2 });
    expect(board.groups).toEqual([]);
    expect(ids(board.earlier)).toEqual(['made up', 'read']);
    expect(board).toMatchObject({ isMany: false, newestAt: 99 });
    expect(await countBoard(archive)).toEqual({ unread: 0, earlierCount: 3, total: 3 });
    const all = await loadBoard(archive, { ...WISH, earlier: 3 });
    expect(all.earlier.map((line) => ('isMuted' in line ? line.isMuted : undefined))).toEqual([
      ...[undefined, undefined, true],
    ]);
  });

  it('counts no alert as earlier that stands with the one that took it back', async () => {
    const undoneBy = { id: 'back', at: 9, isPartlyBack: false };
    await put('gone', 1, { undoneBy, loudness: 0 });
    await put('back', 9, { readAt: 10 });
    await put('lone', 2, { undoneBy: { ...undoneBy, id: 'elsewhere' }, loudness: 0 });
    const board = await loadBoard(archive, WISH);
    expect(ids(board.earlier)).toEqual(['back', 'lone']);
    expect(board.earlierCount).toBe(2);
    expect(board.earlier.map(({ isOver }) => isOver)).toEqual([undefined, true]);
  });
});
