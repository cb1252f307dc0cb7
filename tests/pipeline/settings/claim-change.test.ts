import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { claimSettings, disclaimSettings } from '../../../utils/pipeline/settings/claim-change';
import { findAlert } from '../../../utils/store/alerts';
import { listSettingChanges } from '../../../utils/store/settings/readings';
import { DAY, shown, Visit, watched } from './stand-ins';

const CAREFUL = { 'Show me in search engines': 'off', 'Show when I am active': 'off' };
const OPEN = { ...CAREFUL, 'Show me in search engines': 'on' };

/** One setting is open at two visits that it was careful before. */
async function flipped() {
  const ports = await watched();
  for (const [visit, values] of [CAREFUL, OPEN, OPEN].entries()) {
    ports.clock.now += DAY;
    await new Visit(ports, `a000000${visit}`).see(shown(values));
  }
  const [row] = await listSettingChanges(ports.archive, 'murmur');
  return { ports, id: row?.id ?? '' };
}

const told = async (ports: Awaited<ReturnType<typeof watched>>) =>
  (await listSettingChanges(ports.archive, 'murmur')).flatMap(({ judgement }) =>
    judgement.findings.map(({ change: { state, attribution }, severity }) => ({ state, attribution, severity })),
  );

it('is quiet once the user says that it was them, and tells what it saw when they take that back', async () => {
  const { ports, id } = await flipped();
  const [before, alert] = [await told(ports), await findAlert(ports.archive, id)];
  expect(before).toEqual([{ state: 'silent-flip', attribution: 'between-visits', severity: 3 }]);
  expect(alert?.readAt).toBeUndefined();

  await claimSettings(ports, id);
  expect(await told(ports)).toEqual([{ state: 'user-change', attribution: 'you-elsewhere', severity: 0 }]);
  expect(await findAlert(ports.archive, id)).toBeUndefined();

  expect(await disclaimSettings(ports, id)).toBe(true);
  expect(await told(ports)).toEqual(before);
  // They have just read it: nothing rings again.
  expect(await findAlert(ports.archive, id)).toMatchObject({ severity: 3, loudness: 0, notifiedSeverity: 3 });
});

it('takes nothing back that was never said', async () => {
  const { ports, id } = await flipped();
  const before = await told(ports);
  await disclaimSettings(ports, id);
  expect(await told(ports)).toEqual(before);
  expect(await disclaimSettings(ports, 'nothing')).toBe(false);
});
