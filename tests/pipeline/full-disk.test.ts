import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { advance } from '../../utils/pipeline/advance';
import { recordCapture } from '../../utils/pipeline/record-capture';
import { watchService } from '../../utils/pipeline/watch/watch-service';
import { findFullSince } from '../../utils/store/fullness';
import { ADDRESS, checkPage } from './stand-ins/check-page';
import { makeTestPorts, type TestPorts } from './stand-ins/make-test-ports';
import { LICENCE_SURVIVES, termsPage } from './stand-ins/pages';

const visit = async (ports: TestPorts, termsType: 'Terms of Service' | 'Privacy Policy', html: string) =>
  recordCapture(ports, {
    ...{ serviceId: 'murmur', termsType, at: ports.now(), how: 'visit', mediaType: 'text/html' },
    url: `https://murmur.example/${termsType}`,
    content: await ports.clean(html, ADDRESS),
  });

const refuse = (): never => {
  throw new DOMException('no room', 'QuotaExceededError');
};

it('is known while nothing can be kept, and forgotten with the next thing that is', async () => {
  const ports = makeTestPorts();
  await watchService(ports, { serviceId: 'murmur' });
  expect(await findFullSince(ports.archive)).toBeUndefined();
  ports.archive.snapshots.hook('creating', refuse);
  expect(await visit(ports, 'Terms of Service', termsPage())).toMatchObject({ ok: false, error: { code: 'quota' } });
  const since = ports.now();
  ports.clock.now += 1000;
  await visit(ports, 'Terms of Service', termsPage());
  expect(await findFullSince(ports.archive)).toBe(since);
  ports.archive.snapshots.hook('creating').unsubscribe(refuse);
  expect(await visit(ports, 'Terms of Service', termsPage())).toMatchObject({ ok: true });
  expect(await findFullSince(ports.archive)).toBeUndefined();
});

it('keeps nobody from hearing of what was worked out before', async () => {
  const ports = makeTestPorts();
  await watchService(ports, { serviceId: 'murmur' });
  await checkPage(ports, termsPage());
  await checkPage(
    { ...ports, notify: () => Promise.reject(new Error('not now')) },
    termsPage({ licence: LICENCE_SURVIVES }),
  );
  expect(ports.told).toEqual([]);
  await visit(ports, 'Privacy Policy', termsPage());
  ports.archive.versions.hook('creating', refuse);
  expect(await advance(ports)).toMatchObject({ ok: false, error: { code: 'quota' } });
  expect(ports.told).toHaveLength(1);
  expect(await findFullSince(ports.archive)).toBe(ports.now());
});
