import { expect, it } from 'vitest';
import type { Change, Verdict } from '../../../utils/core/model/judgement';
import { compareServices } from '../../../utils/view/trust/compare-services';
import { toldChanges } from '../../../utils/view/trust/told-changes';
import { countTold } from '../../../utils/view/trust/trust-ledger';
import { seenOfChange } from '../../../utils/view/year/seen-of';
import { yearLine } from '../../../utils/view/year/year-line';
import { service } from '../samples';
import { change, finding, leadTime, NOW } from '../trust/made-up-changes';

const VERDICTS: readonly Verdict[] = ['silent', 'dated', 'announced', 'editorial', 'took-effect', 'pending'];

const changesOf = (serviceId: string): Change[] =>
  Array.from({ length: 50 }, (_, index) => {
    const verdict = VERDICTS[index % VERDICTS.length] ?? 'silent';
    const ago = 345 - index * 6;
    const evidence = verdict === 'announced' ? [leadTime(14, ago - 14)] : [];
    const findings = [finding(), finding({ principle: 'anonymity' })];
    return change(`${index}:${index + 1}`, {
      ...{ ago, verdict, evidence, findings, serviceId, documentId: `${serviceId}/Terms of Service` },
      severity: verdict === 'editorial' ? 0 : 2,
    });
  });

const SERVICES = Array.from({ length: 100 }, (_, index) => service(`service-${index}`));

/** By the processor: how busy the machine is does not matter. */
function time(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

it('draws the years of a hundred services with five thousand changes, and compares them, in 30 ms', () => {
  const changes = SERVICES.map(({ id }) => changesOf(id));
  const work = (): void => {
    const years = changes.map((own) =>
      yearLine({ now: NOW, since: 0, seen: own.flatMap(seenOfChange), stretches: [] }),
    );
    expect(years.reduce((sum, { marks }) => sum + marks.length, 0)).toBe(5000);
    const counted = SERVICES.map((one, index) => ({
      service: one,
      counts: countTold(toldChanges(changes[index] ?? [], NOW)),
    }));
    expect(compareServices(counted).lines).toHaveLength(100);
  };
  const times = Array.from({ length: 9 }, () => time(work)).sort((a, b) => a - b);
  console.info(`years and comparison: ${times[4]?.toFixed(1)} ms in the median`);
  expect(times[4]).toBeLessThan(30);
});
