import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { advance } from '../../../utils/pipeline/advance';
import { importArchive } from '../../../utils/pipeline/backup/import-archive';
import { recordCapture } from '../../../utils/pipeline/record-capture';
import { watchService } from '../../../utils/pipeline/watch/watch-service';
import { exportArchive } from '../../../utils/store/backup/export-archive';
import { dump } from '../stand-ins/dump';
import { makeTestPorts } from '../stand-ins/make-test-ports';
import { termsPage } from '../stand-ins/pages';

const STOPPED = { ok: false, error: { code: 'stopped' } };

const filled = async (): Promise<Blob> => {
  const ports = makeTestPorts();
  await watchService(ports, { serviceId: 'murmur' });
  for (const termsType of ['Terms of Service', 'Privacy Policy'] as const) {
    const url = `https://murmur.example/${termsType}`;
    const content = await ports.clean(termsPage(), url);
    await recordCapture(ports, {
      ...{ serviceId: 'murmur', termsType, url, at: ports.now(), how: 'check', mediaType: 'text/html', content },
    });
  }
  await advance(ports);
  return exportArchive(ports.archive, 1);
};

it('an import says how far it is', async () => {
  const steps: unknown[] = [];
  const to = makeTestPorts();
  expect(await importArchive(to, await filled(), { onProgress: (step) => steps.push(step) })).toMatchObject({
    ok: true,
  });
  expect(steps).toEqual([0, 1, 2].map((done) => ({ done, total: 2 })));
});

it.each([
  ['while the file is read', undefined],
  ['between two documents', 1],
  ['while all is written', 2],
] as const)('an import that is stopped %s has changed nothing, and may be begun again', async (_, at) => {
  const file = await filled();
  const to = makeTestPorts();
  const before = await dump(to.archive);
  const stopper = new AbortController();
  if (at === undefined) stopper.abort();
  const onProgress = ({ done }: { done: number }): void => {
    if (done === at) stopper.abort();
  };
  expect(await importArchive(to, file, { onProgress, signal: stopper.signal })).toEqual(STOPPED);
  expect(await dump(to.archive)).toEqual(before);
  expect(await importArchive(to, file)).toMatchObject({ ok: true, value: { known: 0 } });
});
