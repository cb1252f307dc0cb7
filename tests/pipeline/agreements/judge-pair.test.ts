import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { judgePair } from '../../../utils/pipeline/judge-pair';
import { listVersions } from '../../../utils/store/versions';
import { ID } from '../stand-ins/check-page';
import { dump } from '../stand-ins/dump';
import { LICENCE_SURVIVES, termsPage } from '../stand-ins/pages';
import { watching } from '../stand-ins/watching';

const FIRST = termsPage();
const DATED = termsPage({ updated: '2 April 2026' });
const WORSE = termsPage({ licence: LICENCE_SURVIVES, updated: '9 April 2026' });

async function withVersions(...pages: string[]) {
  const ports = await watching(...pages);
  const versions = (await listVersions(ports.archive, ID)).reverse();
  return { ports, ids: versions.map(({ id }) => id) };
}

it('judges two versions that did not follow each other, and keeps nothing', async () => {
  const { ports, ids } = await withVersions(FIRST, DATED, WORSE);
  expect(ids).toHaveLength(3);
  const before = await dump(ports.archive);
  const [beforeId = '', , afterId = ''] = ids;
  const judgement = await judgePair(ports, { beforeId, afterId });
  expect(judgement?.findings[0]).toMatchObject({ topic: 'content-licence', direction: 'worse' });
  expect(judgement?.findings[0]?.before?.text).toBeTruthy();
  expect(await dump(ports.archive)).toEqual(before);
});

it('judges none that are the same, the wrong way round, or not there', async () => {
  const { ports, ids } = await withVersions(FIRST, WORSE);
  const [beforeId = '', afterId = ''] = ids;
  expect(await judgePair(ports, { beforeId, afterId })).toBeDefined();
  expect(await judgePair(ports, { beforeId: afterId, afterId: beforeId })).toBeUndefined();
  expect(await judgePair(ports, { beforeId, afterId: beforeId })).toBeUndefined();
  expect(await judgePair(ports, { beforeId: 'none', afterId })).toBeUndefined();
});

it('judges none of two lines', async () => {
  const { ports, ids } = await withVersions(FIRST, WORSE);
  const [beforeId = '', afterId = ''] = ids;
  await ports.archive.versions.update(beforeId, { lineageId: `${ID}#other` });
  expect(await judgePair(ports, { beforeId, afterId })).toBeUndefined();
});
