import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { advance } from '../../../utils/pipeline/advance';
import { DAY } from '../../../utils/pipeline/check/next-check';
import { countUnread, markRead } from '../../../utils/store/alerts';
import { judgeAgain } from '../../../utils/store/rules/judge-again';
import { look } from '../stand-ins/look';
import type { TestPorts } from '../stand-ins/make-test-ports';
import { LICENCE_SURVIVES, termsPage } from '../stand-ins/pages';
import { watching } from '../stand-ins/watching';

const OLD = termsPage();
const NEW = termsPage({ licence: LICENCE_SURVIVES });
const rules = (name: string): string[] =>
  ['north', 'south', 'east', 'west', 'upper', 'lower'].map((shore) => `Boats of the ${shore} shore ${name}.`);
const KEPT = rules('may be kept by those who built them');
const TAKEN = rules('belong to Murmur as soon as they float');

const lookOften = async (ports: TestPorts, page: string, times = 5): Promise<void> => {
  for (let time = 0; time < times; time += 1) await look(ports, page);
};
const changesOf = async ({ archive }: TestPorts) => (await archive.changes.toArray()).sort((a, b) => a.at - b.at);
const alertsOf = async ({ archive }: TestPorts) => (await archive.alerts.toArray()).sort((a, b) => a.at - b.at);

describe('a change that is taken back', () => {
  it('and the one that does so know of each other', async () => {
    const ports = await watching(OLD, NEW);
    await lookOften(ports, OLD);
    const [change, back] = await changesOf(ports);
    expect(back?.judgement?.verdict).toBe('reverted');
    expect(back?.undoes).toEqual([change?.id]);
    expect(change?.undoneBy).toEqual({ id: back?.id, at: back?.at });
  });

  it('alarms nobody who has not read of it yet', async () => {
    const ports = await watching(OLD, NEW);
    expect(await countUnread(ports.archive, 2)).toBe(1);
    await lookOften(ports, OLD);
    expect(await countUnread(ports.archive, 2)).toBe(0);
    const [alert, back] = await alertsOf(ports);
    expect(alert).toMatchObject({ severity: 1, loudness: 0, undoneBy: { id: back?.id } });
    expect(back).toMatchObject({ verdict: 'reverted', loudness: 1 });
    expect((await changesOf(ports))[0]?.judgement?.severity).toBe(3);
  });

  it('stays read where it was read, and rings no second time', async () => {
    const ports = await watching(OLD, NEW);
    const [alert] = await alertsOf(ports);
    await markRead(ports.archive, alert?.id ?? '', ports.now());
    const rung = ports.told.length;
    await lookOften(ports, OLD);
    expect((await alertsOf(ports))[0]).toMatchObject({ severity: 3, loudness: 0, readAt: expect.any(Number) });
    expect(ports.told.length).toBe(rung);
  });

  it('does not come up again where all is judged again, in whichever order', async () => {
    const ports = await watching(OLD, NEW);
    await lookOften(ports, OLD);
    const before = await ports.archive.alerts.toArray();
    await judgeAgain(ports.archive);
    await advance(ports);
    expect(await ports.archive.alerts.toArray()).toEqual(
      before.map((alert) => ({ ...alert, notifiedSeverity: expect.any(Number) })),
    );
  });

  it('takes those before it along: the return undoes all since that text', async () => {
    const ports = await watching(OLD, NEW, termsPage({ licence: LICENCE_SURVIVES, extra: KEPT }));
    await lookOften(ports, OLD, 8);
    const [first, second, back] = await changesOf(ports);
    expect(back?.undoes).toEqual([first?.id, second?.id]);
    expect(back?.judgement?.evidence[1]?.id).toBe('judge.evidence.undoes-since');
    expect([first?.undoneBy?.id, second?.undoneBy?.id]).toEqual([back?.id, back?.id]);
  });

  it('and comes again: the newest return tells it, and the first one is told as undone', async () => {
    const ports = await watching(OLD, NEW);
    await lookOften(ports, OLD, 8);
    await lookOften(ports, NEW, 30);
    const [, back, again] = await changesOf(ports);
    expect(again?.undoes).toEqual([back?.id]);
    expect(back?.undoneBy?.id).toBe(again?.id);
  });
});

describe('flips', () => {
  it('within the hold time are one event', async () => {
    const ports = await watching(OLD, NEW);
    for (const page of [OLD, NEW, OLD, NEW, NEW]) {
      ports.clock.now -= DAY / 2;
      await look(ports, page);
    }
    expect(await changesOf(ports)).toHaveLength(1);
    expect((await changesOf(ports))[0]?.undoneBy).toBeUndefined();
  });

  it('that end at the old text are one change and its return', async () => {
    const ports = await watching(OLD, NEW, OLD, NEW, OLD);
    await lookOften(ports, OLD, 20);
    expect((await changesOf(ports)).map(({ judgement }) => judgement?.verdict)).toEqual(['silent', 'reverted']);
  });
});

describe('a text that is nearly back', () => {
  it('is named as that, and what stays goes on to alarm', async () => {
    const ports = await watching(termsPage({ extra: KEPT }), termsPage({ extra: TAKEN }));
    const [alert] = await alertsOf(ports);
    await lookOften(ports, termsPage({ extra: [...TAKEN.slice(0, 2), ...KEPT.slice(2)] }), 2);
    const [change, back] = await changesOf(ports);
    expect(back?.judgement).toMatchObject({ verdict: 'reverted', headline: { id: 'judge.plain.mostly-back' } });
    expect(back?.judgement?.headline.values?.left).toBe(2);
    expect(back).toMatchObject({ undoes: [change?.id], isPartlyBack: true });
    expect(change?.undoneBy).toMatchObject({ id: back?.id, isPartlyBack: true });
    expect((await alertsOf(ports))[0]?.loudness).toBe(alert?.loudness);
  });

  it('is back where every clause of it is, in another order', async () => {
    const ports = await watching(termsPage({ extra: KEPT }), termsPage({ extra: TAKEN }));
    await lookOften(ports, termsPage({ extra: [...KEPT].reverse() }), 2);
    const [change, back] = await changesOf(ports);
    expect(back?.judgement?.headline.id).toBe('judge.plain.reverted');
    expect(change?.undoneBy).toEqual({ id: back?.id, at: back?.at });
  });

  it('is found behind a small change in between', async () => {
    const slip = termsPage({ extra: [...TAKEN, 'Oars are counted on the first day of the year.'] });
    const ports = await watching(termsPage({ extra: KEPT }), termsPage({ extra: TAKEN }), slip);
    await lookOften(ports, termsPage({ extra: [...KEPT.slice(0, 5), TAKEN[5] ?? ''] }), 2);
    const changes = await changesOf(ports);
    expect(changes.at(-1)?.undoes).toEqual(changes.slice(0, 2).map(({ id }) => id));
  });

  it('is none where half of it is back', async () => {
    const ports = await watching(termsPage({ extra: KEPT }), termsPage({ extra: TAKEN }));
    await lookOften(ports, termsPage({ extra: [...TAKEN.slice(0, 3), ...KEPT.slice(3)] }), 2);
    expect((await changesOf(ports)).at(-1)?.undoes).toBeUndefined();
  });
});
