import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DAY, fitToRhythm, nextRoutineCheck } from '../../../utils/pipeline/check/next-check';
import { checkDue } from '../../../utils/pipeline/check-due';
import { watchService } from '../../../utils/pipeline/watch/watch-service';
import { makeTestPorts } from '../stand-ins/make-test-ports';

const ID = 'murmur/Terms of Service';
const ADDRESS = 'https://murmur.example/terms';
const NOW = Date.parse('2026-03-01T12:00:00Z');

describe('nextRoutineCheck', () => {
  it.each([1, 2, 7])(
    'comes %d days later, give or take half a day, at the time of day that is the document’s',
    (days) => {
      const wait = nextRoutineCheck(ID, NOW, days) - NOW;
      expect(wait).toBeGreaterThanOrEqual((days - 0.5) * DAY);
      expect(wait).toBeLessThan((days + 0.5) * DAY);
      expect((nextRoutineCheck(ID, NOW, days) - nextRoutineCheck(ID, NOW)) % DAY).toBe(0);
    },
  );
});

describe('fitToRhythm', () => {
  const daily = { now: NOW, everyDays: 1 };

  it('brings nearer what a slower rhythm had planned', () => {
    expect(fitToRhythm({ documentId: ID, at: nextRoutineCheck(ID, NOW, 7) }, daily)).toBe(nextRoutineCheck(ID, NOW));
  });

  it('leaves what is soon enough, whatever is chosen now', () => {
    const soon = nextRoutineCheck(ID, NOW);
    expect(fitToRhythm({ documentId: ID, at: soon }, daily)).toBe(soon);
    expect(fitToRhythm({ documentId: ID, at: soon }, { now: NOW, everyDays: 7 })).toBe(soon);
  });

  it('leaves a server alone that asked for it, and what failed', () => {
    const asked = NOW + 20 * DAY + 1;
    expect(fitToRhythm({ documentId: ID, at: asked }, daily)).toBe(asked);
  });
});

it('checks in the rhythm that the user wants, and in a faster one as soon as it is chosen', async () => {
  let everyDays = 7;
  const ports = makeTestPorts({ everyDays: async () => everyDays });
  await watchService(ports, { serviceId: 'murmur' });
  ports.site.set(
    ADDRESS,
    () =>
      new Response(`<h1>Terms of Service</h1><p>${'You agree to these terms. '.repeat(99)}</p>`, {
        headers: { 'content-type': 'text/html' },
      }),
  );
  await checkDue(ports);
  const asked = ports.asked.length;
  const weekly = (await ports.archive.documents.get(ID))?.nextCheckAt ?? 0;
  expect(weekly).toBe(nextRoutineCheck(ID, ports.clock.now, 7));
  ports.clock.now += 2 * DAY;
  await checkDue(ports);
  expect(ports.asked).toHaveLength(asked);
  everyDays = 1;
  await checkDue(ports);
  const daily = (await ports.archive.documents.get(ID))?.nextCheckAt ?? 0;
  expect(daily).toBe(nextRoutineCheck(ID, ports.clock.now, 1));
  ports.clock.now = daily;
  await checkDue(ports);
  expect(ports.asked.length).toBeGreaterThan(asked);
});
