import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../../utils/store/database';
import { loadAlerts } from '../../../utils/view/pages/load-alerts';
import { alert, document, service } from '../samples';

let archive: Archive;
beforeEach(() => {
  archive = openArchive('load-alerts');
});
afterEach(() => archive.delete());

const put = (id: string, at: number, more = {}) => {
  const made = alert(id, at, more);
  return archive.alerts.put({ ...made, loudness: made.readAt === undefined ? made.severity : 0 });
};

describe('loadAlerts', () => {
  it('is empty in an empty archive', async () => {
    expect(await loadAlerts(archive, 10)).toEqual({
      fresh: [],
      earlier: [],
      services: 0,
      watched: 0,
      newestAt: undefined,
      fullSince: undefined,
    });
  });

  it('tells since when the disk is full, and counts no paused service as watched', async () => {
    await archive.states.put({ id: 'full', since: 5 });
    await archive.services.bulkPut([service('a'), service('b', { isPaused: true })]);
    expect(await loadAlerts(archive, 10)).toMatchObject({ fullSince: 5, watched: 1 });
  });

  it('gives the loudest unread first, with the names around them', async () => {
    await archive.services.bulkPut([
      service('a'),
      service('example', { isExample: true }),
      service('b', { unwatchedAt: 1 }),
    ]);
    await archive.documents.put(document('b', { isMuted: true }));
    await put('mild', 9, { severity: 1 });
    await put('loud', 3, { severity: 3 });
    await put('read', 99, { readAt: 100 });
    await put('made up', 200, { serviceId: 'example', readAt: 201 });
    await put('muted', 8, { serviceId: 'b', documentId: 'b/Terms of Service' });
    const { fresh, earlier, watched, newestAt } = await loadAlerts(archive, 10);
    expect(fresh.map(({ id }) => id)).toEqual(['loud', 'mild']);
    expect(fresh[0]?.serviceName).toBe('A');
    expect(earlier.map(({ id }) => id)).toEqual(['made up', 'read', 'muted']);
    expect({ watched, newestAt }).toEqual({ watched: 1, newestAt: 99 });
  });

  it('reads no more than it is asked for', async () => {
    for (let index = 0; index < 30; index += 1) await put(`a${index}`, index);
    const { fresh } = await loadAlerts(archive, 5);
    expect(fresh.map(({ id }) => id)).toEqual(['a29', 'a28', 'a27', 'a26', 'a25']);
  });
});
