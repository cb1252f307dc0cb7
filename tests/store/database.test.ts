import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { parseBundle } from '../../utils/core/evidence/bundle/parse-bundle';
import { verifyChain } from '../../utils/core/evidence/verify-chain';
import { hashText } from '../../utils/core/text/hash-text';
import { countUnread, listAlerts, listUnread } from '../../utils/store/alerts';
import { loadSnapshot } from '../../utils/store/blocks/load-snapshot';
import { openArchive } from '../../utils/store/database';
import { listDocuments, setMuted, storageUsed } from '../../utils/store/documents';
import { listFaults } from '../../utils/store/faults';
import { listProofs, openProof } from '../../utils/store/proofs/kept-proofs';
import { listServices } from '../../utils/store/services';
import { listReadings, listSettingChanges, listSettingsPages } from '../../utils/store/settings/readings';
import { listSightings } from '../../utils/store/sightings';
import { listVersions, loadVersion } from '../../utils/store/versions';
import { restoreArchive, type SavedArchive, saveArchive } from './saved-archive';

const ID = 'murmur/Terms of Service';

it.each([1, 2, 3, 4, 5, 6, 7, 8])('opens an archive that schema version %i left, with all it had', async (version) => {
  const saved = JSON.parse(await readFile(`tests/fixtures/archives/version-${version}.json`, 'utf8'));
  const name = `saved-${version}`;
  await restoreArchive(name, saved);
  const archive = openArchive(name);
  expect((await listServices(archive)).map(({ id }) => id)).toEqual(['murmur']);
  expect((await listDocuments(archive)).map(({ id }) => id)).toEqual([ID]);
  const versions = await listVersions(archive, ID);
  expect(versions.map(({ outcome }) => outcome)).toEqual(['changed', 'first']);
  const after = await loadVersion(archive, versions[0]?.id ?? '');
  expect(after?.terms.blocks.map(({ text }) => text).join(' ')).toContain('perpetual and irrevocable');
  const chain = (await listSightings(archive, ID)).reverse();
  expect(chain.map(({ outcome }) => outcome)).toEqual(['first', 'same', 'refused', 'changed', undefined]);
  expect(await verifyChain(chain)).toMatchObject({ ok: true });
  for (const { snapshot } of versions) expect(await loadSnapshot(archive, ID, snapshot)).toMatch(/^<!DOCTYPE html>/);
  expect((await listAlerts(archive))[0]?.severity).toBe(3);
  expect(await archive.notices.toArray()).toHaveLength(1);
  expect(await listFaults(archive)).toHaveLength(1);
  expect(await storageUsed(archive)).toBeGreaterThan(1000);
});

it('opens the readings of settings that schema version 4 left', async () => {
  await restoreArchive('saved-settings', JSON.parse(await readFile('tests/fixtures/archives/version-4.json', 'utf8')));
  const archive = openArchive('saved-settings');
  const [page] = await listSettingsPages(archive, 'murmur');
  expect(page).toMatchObject({ pageKey: '/settings/privacy', count: 3 });
  expect(await listReadings(archive, page?.id ?? '')).toHaveLength(2);
  const [change] = await listSettingChanges(archive, 'murmur');
  expect(change?.judgement.findings).toMatchObject([{ change: { state: 'silent-flip' }, severity: 3 }]);
  expect((await listAlerts(archive)).map(({ about }) => about)).toContain('settings');
});

it('hears no news of a document that was muted before alerts knew of it', async () => {
  const saved: SavedArchive = JSON.parse(await readFile('tests/fixtures/archives/version-6.json', 'utf8'));
  const { rows } = saved.stores.find(({ name }) => name === 'documents') ?? { rows: [] };
  Object.assign(rows[0] as object, { isMuted: true });
  await restoreArchive('saved-muted', saved);
  const archive = openArchive('saved-muted');
  expect((await listUnread(archive, 9)).map(({ about }) => about)).toEqual(['settings']);
  await setMuted(archive, ID, false);
  expect(await countUnread(archive)).toBe(2);
});

it('opens the files of others that schema version 8 left', async () => {
  await restoreArchive('saved-proofs', JSON.parse(await readFile('tests/fixtures/archives/version-8.json', 'utf8')));
  const archive = openArchive('saved-proofs');
  const [proof] = await listProofs(archive);
  expect(proof).toMatchObject({ from: 'Anna', serviceName: 'Pond', termsType: 'Terms of Service' });
  const text = await openProof(archive, proof?.id ?? '');
  expect(await hashText(text ?? '')).toBe(proof?.id);
  expect(parseBundle(text ?? '')).toMatchObject({ ok: true, value: { isAsWritten: true } });
  expect((await listServices(archive)).map(({ id }) => id)).toEqual(['murmur']);
});

it('is in the schema version that was saved last', async () => {
  const archive = openArchive('fresh');
  await archive.open();
  archive.close();
  const fresh = await saveArchive('fresh');
  const saved = JSON.parse(await readFile(`tests/fixtures/archives/version-${fresh.version / 10}.json`, 'utf8'));
  const schemaOf = ({ stores }: typeof fresh): unknown => stores.map(({ rows: _, ...schema }) => schema);
  expect(schemaOf(fresh)).toEqual(schemaOf(saved));
});
