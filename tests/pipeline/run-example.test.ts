import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { EXAMPLE_CAPTURES } from '../../assets/example/example';
import { removeExample, runExample } from '../../utils/pipeline/run-example';
import { countUnread, findAlert } from '../../utils/store/alerts';
import { findChange } from '../../utils/store/changes';
import { isWatched, listServices } from '../../utils/store/services';
import { dump } from './stand-ins/dump';
import { makeTestPorts } from './stand-ins/make-test-ports';

it('shows that a protection was removed, once, and goes with all it had', async () => {
  const ports = makeTestPorts();
  const empty = await dump(ports.archive);
  const run = await runExample(ports, EXAMPLE_CAPTURES);
  const alertId = run.ok ? (run.value.alertId ?? '') : '';
  const alert = await findAlert(ports.archive, alertId);
  expect(alert).toMatchObject({ severity: 3, verdict: 'dated', at: EXAMPLE_CAPTURES.at(-1)?.at });
  const change = await findChange(ports.archive, alertId);
  expect(change?.judgement?.findings[0]).toMatchObject({ topic: 'content-licence', direction: 'worse' });
  expect(change?.judgement?.findings.some((finding) => finding.change === 'removed' && finding.before)).toBe(true);
  expect((await listServices(ports.archive)).map(isWatched)).toEqual([false]);
  expect(ports.asked).toEqual([]);
  const before = await dump(ports.archive);
  expect(await runExample(ports, EXAMPLE_CAPTURES)).toEqual(run);
  expect(await dump(ports.archive)).toEqual(before);
  expect(await countUnread(ports.archive, 2)).toBe(1);
  await removeExample(ports);
  expect(await dump(ports.archive)).toEqual(empty);
});
