import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openArchive } from '../../../utils/store/database';
import { findNearTerms } from '../../../utils/view/settings/find-near-terms';
import { loadSettings } from '../../../utils/view/settings/load-settings';
import { change, keptPage, reading, setting } from './made-up-pages';

const SERVICE = {
  ...{ id: 'murmur', name: 'Murmur', hosts: ['murmur.example'], watchedSince: 1, isPaused: false, isExample: false },
};
const [OFF, ON] = [setting('Search engines', 'off'), setting('Search engines', 'on')];

const judged = (changes: ReturnType<typeof change>[], evidence: { id: string; values?: { at: number } }[] = []) => ({
  ...{ severity: 3 as const, headline: { id: 'settings.flip' }, evidence: [], rulesRevision: 1 },
  findings: changes.map((one) => ({
    ...{ change: one, severity: 3 as const, principle: 'conservative-defaults' as const, evidence },
    headline: { id: 'settings.flip' },
  })),
});

it('joins what is kept of each page: the newest and the oldest reading, and its own changes', async () => {
  const archive = openArchive('load-settings');
  const pages = [keptPage([ON]), keptPage([OFF], { page: { pageKey: '/ads' } })].map(({ page }) => page);
  await archive.settingsPages.bulkPut(pages);
  for (const index of [3, 4, 5])
    await archive.readings.put(reading([ON], { index, at: index, isPartial: index === 5 }));
  const judgement = judged([change({ before: OFF, after: ON })]);
  const row = { pageId: 'murmur||/settings', serviceId: 'murmur', at: 20, judgement };
  await archive.settingChanges.bulkPut([
    { ...row, id: 'c' },
    { ...row, id: 'd', pageId: 'murmur||/elsewhere' },
  ]);
  const { accounts } = await loadSettings(archive, SERVICE);
  const [ads, privacy] = accounts[0]?.pages ?? [];
  expect(privacy?.partial).toBe('last');
  expect(privacy?.settings[0]?.history.map(({ state, at }) => [state, at])).toEqual([
    ['silent-flip', 20],
    ['earliest', 3],
  ]);
  expect(ads?.settings[0]?.history.map(({ state }) => state)).toEqual(['first']);
});

it('reads all that is kept where a setting came in between', async () => {
  const archive = openArchive('load-between');
  const late = setting('Below the fold', 'on');
  await archive.settingsPages.put(keptPage([ON, late]).page);
  for (const [index, settings] of [[ON], [ON, late], [ON, { ...late, value: 'off' }]].entries())
    await archive.readings.put(reading(settings, { index, at: 5 + index }));
  const { accounts } = await loadSettings(archive, SERVICE);
  expect(accounts[0]?.pages[0]?.settings.map(({ since }) => since.at)).toEqual([5, 6]);
});

it('finds where a change of terms is told that the evidence names', async () => {
  const archive = openArchive('near-terms');
  const terms = { serviceId: 'murmur', documentId: 'murmur/Terms of Service', beforeId: 'a', afterId: 'b', at: 9 };
  await archive.changes.put({
    ...{ ...terms, id: 'a:b', addedWords: 1, removedWords: 1, movedWords: 0, outcome: 'changed', judgedRevision: 1 },
  });
  const judgement = judged([change({})], [{ id: 'settings.evidence.terms', values: { at: 9 } }]);
  expect(await findNearTerms(archive, 'murmur', judgement)).toEqual([{ at: 9, href: '#/compare/a/b' }]);
  expect(await findNearTerms(archive, 'other', judgement)).toEqual([]);
  expect(await findNearTerms(archive, 'murmur', judged([change({})]))).toEqual([]);
});
