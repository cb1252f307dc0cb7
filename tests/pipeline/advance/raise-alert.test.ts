import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Judgement } from '../../../utils/core/model/judgement';
import { raiseAlert } from '../../../utils/pipeline/raise-alert';
import { type Archive, openArchive } from '../../../utils/store/database';
import { setMuted } from '../../../utils/store/documents';
import { document } from '../../view/samples';

let archive: Archive;
beforeEach(async () => {
  archive = openArchive('raise-alert');
  await archive.documents.put(document('a'));
});
afterEach(() => archive.delete());

const judgement: Judgement = {
  ...{ verdict: 'silent', severity: 3, headline: { id: 'judge.plain.changed' }, evidence: [], rulesRevision: 1 },
  findings: [{ principle: 'ownership' }, { principle: 'fair-terms' }] as Judgement['findings'],
};
const change = {
  ...{ id: 'x:y', documentId: 'a/Terms of Service', serviceId: 'a', beforeId: 'x', afterId: 'y', at: 5 },
  ...{ addedWords: 1, removedWords: 1, movedWords: 0, outcome: 'changed' as const, judgedRevision: 1, judgement },
};

it('says which principle the strongest finding is about', async () => {
  await raiseAlert(archive, change);
  expect(await archive.alerts.get('x:y')).toMatchObject({ principle: 'ownership', loudness: 3 });
  await raiseAlert(archive, { ...change, judgement: { ...judgement, findings: [] } });
  expect(await archive.alerts.get('x:y')).not.toHaveProperty('principle');
});

it('is no news where its document is muted, until it may speak again', async () => {
  await setMuted(archive, 'a/Terms of Service', true);
  await raiseAlert(archive, change);
  expect(await archive.alerts.get('x:y')).toMatchObject({ severity: 3, loudness: 0 });
  await setMuted(archive, 'a/Terms of Service', false);
  expect(await archive.alerts.get('x:y')).toMatchObject({ severity: 3, loudness: 3 });
});
