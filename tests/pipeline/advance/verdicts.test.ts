import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readSiteNotices } from '../../../utils/core/extract/notices/read-site-notices';
import type { Judgement } from '../../../utils/core/model/judgement';
import { advance } from '../../../utils/pipeline/advance';
import { DAY } from '../../../utils/pipeline/check/next-check';
import { noteNotices } from '../../../utils/pipeline/watch/note-notices';
import { look } from '../stand-ins/look';
import type { TestPorts } from '../stand-ins/make-test-ports';
import { LICENCE_SURVIVES, termsPage } from '../stand-ins/pages';
import { watching } from '../stand-ins/watching';

const FEE = 'We may charge a fee of ten euros for each account from now on.';
const PROMISE = 'We will notify you at least 30 days before we make changes to these terms.';
const OLD = termsPage();
const NEW = termsPage({ licence: LICENCE_SURVIVES });

async function showBanner(ports: TestPorts, text: string): Promise<void> {
  const notices = readSiteNotices([`${text}\nhttps://murmur.example/terms`]);
  await noteNotices(ports, { serviceId: 'murmur', url: 'https://murmur.example/', notices });
  await advance(ports);
}

const judged = async ({ archive }: TestPorts): Promise<(Judgement | undefined)[]> =>
  (await archive.changes.toArray()).sort((a, b) => a.at - b.at).map(({ judgement }) => judgement);
const told = async (ports: TestPorts): Promise<unknown[]> =>
  (await judged(ports)).map((one) => [one?.verdict, one?.severity, ...idsOf(one)]);
const idsOf = (one: Judgement | undefined): string[] =>
  (one?.evidence ?? []).slice(1).map(({ id }) => id.replace('judge.evidence.', ''));

describe('a change on its way through the store', () => {
  it('is silent, and says how often somebody looked', async () => {
    const ports = await watching(OLD, OLD, OLD, NEW);
    expect(await told(ports)).toEqual([['silent', 3, 'own-date-still', 'no-notice']]);
    expect((await judged(ports))[0]?.evidence.at(-1)?.values).toEqual({ count: 2 });
  });

  it('is dated where its own date moves', async () => {
    const ports = await watching(OLD, termsPage({ licence: LICENCE_SURVIVES, updated: '2 March 2026' }));
    expect(await told(ports)).toEqual([['dated', 3, 'own-date-moved', 'no-notice']]);
  });

  it.each([
    ['We are updating our Terms of Service. They will take effect on 20 March 2026.', 17],
    ['Wir aktualisieren unsere Nutzungsbedingungen. Sie treten am 20. März 2026 in Kraft.', 17],
    ['Stiamo aggiornando i nostri termini. I nuovi termini entreranno in vigore il 20 marzo 2026.', 17],
  ])('is announced by a banner that was up before: %s', async (text, days) => {
    const ports = await watching(OLD);
    ports.clock.now += DAY / 2;
    await showBanner(ports, text);
    await look(ports, NEW);
    expect(await told(ports)).toEqual([['announced', 2, 'own-date-still', 'notice-site', 'lead-time']]);
    expect((await judged(ports))[0]?.evidence.at(-1)?.values).toMatchObject({ days });
  });

  it('is judged again where a banner comes after it', async () => {
    const ports = await watching(OLD, NEW);
    ports.clock.now += 2 * DAY;
    await showBanner(ports, 'We have updated our Terms of Service.');
    expect(await told(ports)).toEqual([['announced', 2, 'own-date-still', 'notice-site']]);
  });

  it('is quiet where only the date is new', async () => {
    const ports = await watching(OLD, termsPage({ updated: '2 March 2026' }));
    expect(await told(ports)).toEqual([['editorial', 0, 'only-wording']]);
    expect(ports.told).toEqual([]);
  });

  it('is held against the notice that the terms promised', async () => {
    const ports = await watching(termsPage({ extra: [PROMISE] }));
    ports.clock.now += 40 * DAY;
    await look(ports, termsPage({ extra: [PROMISE] }));
    await look(ports, termsPage({ extra: [PROMISE, FEE] }));
    const [judgement] = await judged(ports);
    expect(judgement?.findings.map(({ headline }) => headline.id)).toContain('judge.unilateral-change.promise-broken');
    expect(judgement?.severity).toBe(2);
  });
});

describe('a text that comes back', () => {
  it('within the hold time is one event, and after it undoes the change', async () => {
    const ports = await watching(OLD, OLD, NEW);
    expect(await look(ports, OLD)).toBe('held');
    expect(await told(ports)).toHaveLength(1);
    for (const _ of [1, 2, 3]) await look(ports, OLD);
    expect((await told(ports)).slice(1)).toEqual([['reverted', 1, 'undoes']]);
    expect(await look(ports, OLD)).toBe('same');
  });

  it('and goes again within the hold time tells nothing', async () => {
    const ports = await watching(OLD, OLD, NEW);
    await look(ports, OLD);
    await look(ports, NEW);
    await look(ports, NEW);
    expect((await told(ports)).map((one) => (one as unknown[])[0])).toEqual(['silent']);
  });
});

describe('a clock that is wrong', () => {
  it('set back between two looks loses no change', async () => {
    const ports = await watching(OLD);
    ports.clock.now -= 30 * DAY;
    await look(ports, NEW);
    await look(ports, NEW);
    expect((await told(ports)).map((one) => (one as unknown[])[0])).toEqual(['silent']);
  });

  it('set years ahead makes no text one of the past', async () => {
    const ports = await watching(OLD);
    ports.clock.now += 5 * 365 * DAY;
    await look(ports, NEW);
    expect((await told(ports)).map((one) => (one as unknown[])[0])).toEqual(['silent']);
  });
});
