import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openArchive } from '../../../utils/store/database';
import { countReadHere, readHere } from '../../../utils/view/settings/count-read-here';
import { keptPage, reading, setting } from './made-up-pages';

const [A, B, C] = [setting('A', 'on'), setting('B', 'off'), setting('C', 'off')];
const page = (visit: string) => ({ readAt: 30, sent: { visit, count: 0 } });
const before = reading([A, B], { visit: 'old' });

it('counts what differs from the visit before: values, and settings that came or went', () => {
  const now = reading([{ ...A, value: 'off' }, C], { visit: 'new', index: 1 });
  expect(readHere(page('new'), [now, before])).toEqual({ count: 2, at: 30, changed: 3 });
});

it('is none where the visit showed what was kept, and unknown the first time', () => {
  expect(readHere(page('new'), [before])).toEqual({ count: 2, at: 30, changed: 0 });
  expect(readHere(page('old'), [before])).toEqual({ count: 2, at: 30 });
});

it('looks past what the user did in this very visit', () => {
  const [first, second] = [reading([A, B], { visit: 'new' }), reading([A, C], { visit: 'new', index: 1 })];
  expect(readHere(page('new'), [second, first, { ...before, settings: [A, B, C] }])?.changed).toBe(1);
});

it('calls nothing missing that a partial reading did not show, and nothing new that one had not', () => {
  const part = reading([A], { visit: 'new', index: 1, isPartial: true });
  expect(readHere(page('new'), [part, before])?.changed).toBe(0);
  const whole = reading([A, B], { visit: 'newer', index: 2 });
  expect(readHere(page('newer'), [whole, part])?.changed).toBe(0);
});

it('finds the page by its address, the account that was read last, and nothing elsewhere', async () => {
  const archive = openArchive('read-here');
  const old = keptPage([A], { page: { account: 'aa', readAt: 1 } }).page;
  const { page: newest } = keptPage([A, B]);
  await archive.settingsPages.bulkPut([old, newest]);
  await archive.readings.put(reading([A, B]));
  const count = async (url?: string) => (await countReadHere(archive, 'murmur', url))?.count;
  expect(await count('https://murmur.example/settings?session=1#top')).toBe(2);
  expect(await count('https://murmur.example/home')).toBeUndefined();
  expect(await count(undefined)).toBeUndefined();
  expect(await count('about:')).toBeUndefined();
});
