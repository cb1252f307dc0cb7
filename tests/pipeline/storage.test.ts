import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { advance } from '../../utils/pipeline/advance';
import { DAY } from '../../utils/pipeline/check/next-check';
import { recordCapture } from '../../utils/pipeline/record-capture';
import { watchService } from '../../utils/pipeline/watch/watch-service';
import { measureStorage } from '../../utils/store/blocks/measure-storage';
import { storageUsed } from '../../utils/store/documents';
import { listVersions } from '../../utils/store/versions';
import { makeTestPorts } from './stand-ins/make-test-ports';
import { longPage, writeLongTerms } from './stand-ins/write-long-terms';

const ID = 'murmur/Terms of Service';
const URL_ = 'https://murmur.example/terms';

it('keeps 50 versions of a 60,000-character document in 300 kB, with their pages in 900 kB', {
  timeout: 240_000,
}, async () => {
  const ports = makeTestPorts();
  await watchService(ports, { serviceId: 'murmur' });
  const terms = writeLongTerms(60_000);
  for (let edition = 0; edition < 50; edition += 1) {
    const html = longPage(edition === 0 ? terms.read() : terms.edit(), edition);
    ports.clock.now += DAY;
    const recorded = await recordCapture(ports, {
      serviceId: 'murmur',
      termsType: 'Terms of Service',
      url: URL_,
      at: ports.clock.now,
      how: 'check',
      mediaType: 'text/html',
      content: await ports.clean(html, URL_),
    });
    expect(recorded.ok).toBe(true);
    await advance(ports);
  }
  expect(await listVersions(ports.archive, ID)).toHaveLength(50);
  const { versions, words, snapshots, sightings } = await measureStorage(ports.archive, ID);
  const all = versions + words + snapshots + sightings;
  console.info(JSON.stringify({ versions, words, snapshots, sightings, all }));
  expect(versions).toBeLessThanOrEqual(300_000);
  expect(words).toBeLessThanOrEqual(80_000);
  expect(all).toBeLessThanOrEqual(900_000);
  const running = await storageUsed(ports.archive);
  expect(Math.abs(running - all)).toBeLessThan(all / 50);
});
