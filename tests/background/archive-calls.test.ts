import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { archiveCalls } from '../../utils/background/archive-calls';
import { fakeExtension } from '../browser/fake-extension';
import { fakePorts } from './fake-ports';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../browser/fake-extension')).fakeExtension.browser,
}));

const ports = fakePorts('archive-calls');
const calls = archiveCalls(ports);
const badge = () => fakeExtension.browser.action.getBadgeText({});
const alert = (id: string, severity: 1 | 2 | 3) => ({
  ...{ id, documentId: 'a/Terms of Service', serviceId: 'a', at: 1, verdict: 'silent' as const, severity },
  ...{ headline: { id: 'judge.changed' }, loudness: severity },
});

beforeEach(async () => {
  fakeExtension.reset();
  await ports.archive.delete();
  await ports.archive.open();
  await ports.archive.alerts.bulkAdd([alert('loud', 3), alert('certain', 2), alert('small', 1)]);
});

it('counts in the badge what is adverse and certain, and follows what is read', async () => {
  await calls['alert.read']({ alertId: 'small' });
  expect(await badge()).toBe('2');
  await calls['alert.read']({ alertId: 'loud' });
  expect(await badge()).toBe('1');
  await calls['alert.unread']({ alertId: 'loud' });
  expect(await badge()).toBe('2');
  await calls['alert.read-all']();
  expect(await badge()).toBe('');
});

it('leaves an alert that is unread again as loud as it was', async () => {
  await calls['alert.read']({ alertId: 'loud' });
  await calls['alert.unread']({ alertId: 'loud' });
  expect(await ports.archive.alerts.get('loud')).toEqual(alert('loud', 3));
});

it('says so when there is no such alert or document', async () => {
  expect(await calls['alert.read']({ alertId: 'gone' })).toMatchObject({ error: { code: 'unknown-alert' } });
  expect(await calls['document.mute']({ documentId: 'gone', isMuted: true })).toMatchObject({
    error: { code: 'unknown-document' },
  });
});

it('takes a muted document out of the badge', async () => {
  await ports.archive.documents.add({ id: 'a/Terms of Service', serviceId: 'a', isMuted: false } as never);
  await calls['document.mute']({ documentId: 'a/Terms of Service', isMuted: true });
  expect(await badge()).toBe('');
});
