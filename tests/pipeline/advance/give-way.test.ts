import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { ADVANCE_LOCK, advance } from '../../../utils/pipeline/advance';
import { recordCapture } from '../../../utils/pipeline/record-capture';
import { watchService } from '../../../utils/pipeline/watch/watch-service';
import { ID } from '../stand-ins/check-page';
import { makeTestPorts } from '../stand-ins/make-test-ports';
import { termsPage } from '../stand-ins/pages';

const TYPES = ['Terms of Service', 'Privacy Policy', 'Imprint'] as const;

async function withBacklog() {
  const ports = makeTestPorts();
  await watchService(ports, { serviceId: 'murmur' });
  for (const termsType of TYPES)
    await recordCapture(ports, {
      ...{ serviceId: 'murmur', termsType, url: `https://murmur.example/${termsType}`, at: ports.now() },
      ...{ how: 'visit', mediaType: 'text/html', content: await ports.clean(termsPage(), 'https://murmur.example/') },
    });
  return ports;
}

it('lets whoever waits come between two steps', async () => {
  const ports = await withBacklog();
  const events: string[] = [];
  const { read } = ports;
  const reading: typeof read = async (html, hints) => {
    events.push('read');
    if (events.length === 1) void ports.lock(ADVANCE_LOCK, async () => void events.push('command'));
    return read(html, hints);
  };
  await advance({ ...ports, read: reading });
  expect(events).toEqual(['read', 'command', 'read', 'read']);
});

it('works on the documents that are wanted alone', async () => {
  const ports = await withBacklog();
  // Its look, its licence, and the index of its words.
  expect(await advance(ports, (documentId) => documentId === ID)).toEqual({ ok: true, value: { steps: 3 } });
  const indexed = await ports.archive.wordIndexes.toCollection().primaryKeys();
  expect(indexed).toEqual([ID]);
  const waiting = await ports.archive.sightings.where('waiting').equals(1).count();
  expect(waiting).toBe(2);
});
