import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readSiteNotices } from '../../../utils/core/extract/notices/read-site-notices';
import { advance } from '../../../utils/pipeline/advance';
import { DAY } from '../../../utils/pipeline/check/next-check';
import { noteNotices } from '../../../utils/pipeline/watch/note-notices';
import { countUnread, listAlerts } from '../../../utils/store/alerts';
import { type EditionText, LAW_FAR_AWAY, LICENCE_STAYS, pageWith, textOf } from '../stand-ins/edition-pages';
import { look } from '../stand-ins/look';
import type { TestPorts } from '../stand-ins/make-test-ports';
import { watching } from '../stand-ins/watching';

const OLD = textOf();
const NOTE = 'The following terms apply from 20 March 2026. Until then, the terms below them apply.';
const PROMISE = 'We will never sell your personal data to anybody, whatever they offer us for it.';
const SELLS = 'We may sell your personal data to advertisers and to other companies that we choose.';
const UNDER = 'Effective date: 20 March 2026';
const next = (text: EditionText = {}): string => textOf({ under: UNDER, extra: PROMISE, ...text });
const BOTH = pageWith(next({ above: NOTE }), OLD);
/** Looks are a day apart: the next one is at noon of the day. */
const CAME = Date.parse('2026-03-19T12:00:00Z');

async function told(ports: TestPorts) {
  const changes = (await ports.archive.changes.toArray()).sort((a, b) => a.at - b.at);
  return changes.map(({ judgement }) => [judgement?.verdict, judgement?.severity, judgement?.against].filter(Boolean));
}
const last = async ({ archive }: TestPorts) =>
  (await archive.changes.toArray()).sort((a, b) => a.at - b.at).at(-1)?.judgement;
const edition = async (ports: TestPorts) => (await ports.archive.lineages.toArray()).map((line) => line.edition);

describe('what holds on the announced day', () => {
  it('is loud where a promise of the announced text is missing, and something else stands there', async () => {
    const ports = await watching(pageWith(OLD), BOTH);
    ports.clock.now = CAME;
    expect(await look(ports, pageWith(next({ extra: SELLS })))).toBe('changed');
    expect((await told(ports)).slice(1)).toEqual([['silent', 3, 'announced']]);
    const judgement = await last(ports);
    expect(judgement?.headline).toMatchObject({ id: 'judge.differs.for-day' });
    expect(judgement?.evidence[0]?.id).toBe('judge.evidence.differs-for-day');
    expect(ports.told.flat().map(({ severity }) => severity)).toContain(3);
    expect(await edition(ports)).toEqual([undefined]);
  });

  it('is loud where it is far from both texts, once it was seen twice', async () => {
    const ports = await watching(pageWith(OLD), BOTH);
    ports.clock.now = CAME;
    const other = next({ extra: SELLS, licence: LICENCE_STAYS, law: LAW_FAR_AWAY });
    await look(ports, pageWith(other));
    await look(ports, pageWith(other));
    expect((await told(ports)).slice(1)).toEqual([['silent', 3, 'announced']]);
  });

  it('is held against the announced text where it is nearer to the old one', async () => {
    const ports = await watching(pageWith(OLD), BOTH);
    ports.clock.now = CAME;
    await look(ports, pageWith(textOf({ under: UNDER, law: LAW_FAR_AWAY })));
    expect((await last(ports))?.against).toBe('announced');
    expect((await told(ports)).length).toBe(2);
    expect(await edition(ports)).toEqual([undefined]);
  });

  it('waits for a second look where a part of the announced text is only missing', async () => {
    const ports = await watching(pageWith(OLD), pageWith(next({ above: NOTE, licence: LICENCE_STAYS }), OLD));
    ports.clock.now = CAME;
    const cut = pageWith(next({ licence: '', extra: PROMISE }));
    expect(await look(ports, cut)).toBe('held');
    expect(await told(ports)).toHaveLength(1);
    expect(await edition(ports)).toEqual([undefined, 'announced']);
  });

  it('is quiet where it is what was announced, after weeks in which nobody looked', async () => {
    const ports = await watching(pageWith(OLD), BOTH);
    ports.clock.now = CAME + 60 * DAY;
    await look(ports, pageWith(next()));
    expect((await told(ports)).slice(1)).toEqual([['took-effect']]);
  });

  it('is no more than severity 2 where nobody looked for weeks', async () => {
    const ports = await watching(pageWith(OLD), BOTH);
    ports.clock.now = CAME + 60 * DAY;
    await look(ports, pageWith(next({ extra: SELLS })));
    expect((await told(ports)).slice(1)).toEqual([['silent', 2, 'announced']]);
  });

  it('is not excused by the banner that told of the announced text', async () => {
    const ports = await watching(pageWith(OLD), BOTH);
    const notices = readSiteNotices(['We are updating our Terms on 20 March 2026.\nhttps://murmur.example/terms']);
    await noteNotices(ports, { serviceId: 'murmur', url: 'https://murmur.example/', notices });
    await advance(ports);
    ports.clock.now = CAME;
    await look(ports, pageWith(next({ extra: SELLS })));
    expect((await told(ports)).slice(1)).toEqual([['silent', 3, 'announced']]);
  });

  it('is told once: the same text tells nothing more, and the next change is one like any other', async () => {
    const ports = await watching(pageWith(OLD), BOTH);
    ports.clock.now = CAME;
    for (const _ of [1, 2, 3]) await look(ports, pageWith(next({ extra: SELLS })));
    expect(await told(ports)).toHaveLength(2);
    for (const _ of [1, 2]) await look(ports, pageWith(next({ extra: SELLS, law: LAW_FAR_AWAY })));
    expect(await told(ports)).toHaveLength(3);
    expect((await last(ports))?.against).toBeUndefined();
  });
});

describe('a page that gave the day itself', () => {
  it('is loud where it says something else on that day', async () => {
    const ports = await watching(pageWith(OLD), pageWith(next()));
    expect((await told(ports))[0]?.[0]).toBe('pending');
    ports.clock.now = CAME;
    await look(ports, pageWith(next({ extra: SELLS })));
    expect((await told(ports)).slice(1)).toEqual([['silent', 3, 'announced']]);
  });

  it('is changed like any other once a look saw it hold', async () => {
    const ports = await watching(pageWith(OLD), pageWith(next()));
    ports.clock.now = CAME;
    await look(ports, pageWith(next()));
    await look(ports, pageWith(next({ extra: SELLS })));
    expect((await told(ports)).at(-1)).toEqual(['silent', 3]);
  });
});

describe('an announced text that does not come', () => {
  it('is said once and quietly, and its own alert alarms nobody any more', async () => {
    const ports = await watching(pageWith(OLD), pageWith(next({ above: NOTE, licence: LICENCE_STAYS }), OLD));
    expect(await countUnread(ports.archive, 2)).toBe(1);
    ports.clock.now = CAME;
    for (const _ of [1, 2, 3, 4, 5]) expect(await look(ports, pageWith(OLD))).toBe('same');
    expect(await told(ports)).toEqual([
      ['pending', 2],
      ['reverted', 1],
    ]);
    expect((await last(ports))?.headline.id).toBe('judge.plain.withdrawn-for');
    expect(await countUnread(ports.archive, 2)).toBe(0);
    const alerts = await listAlerts(ports.archive);
    const back = alerts.find(({ verdict }) => verdict === 'reverted');
    expect(alerts.find(({ verdict }) => verdict === 'pending')).toMatchObject({ undoneBy: { id: back?.id } });
    expect(await edition(ports)).toEqual([undefined, 'announced']);
  });

  it('is not given up before its day is over, everywhere', async () => {
    const ports = await watching(pageWith(OLD), BOTH);
    ports.clock.now = CAME;
    await look(ports, pageWith(OLD));
    expect(await told(ports)).toHaveLength(1);
  });

  it('may still come, late', async () => {
    const ports = await watching(pageWith(OLD), BOTH);
    ports.clock.now = CAME + 3 * DAY;
    await look(ports, pageWith(OLD));
    await look(ports, pageWith(next()));
    expect((await told(ports)).map(([verdict]) => verdict)).toEqual(['pending', 'reverted', 'took-effect']);
  });

  it('and is left behind: a later change of the old text is one like any other', async () => {
    const ports = await watching(pageWith(OLD), BOTH);
    ports.clock.now = CAME + 3 * DAY;
    await look(ports, pageWith(OLD));
    for (const _ of [1, 2]) await look(ports, pageWith(textOf({ law: LAW_FAR_AWAY })));
    expect(await told(ports)).toHaveLength(3);
    expect((await last(ports))?.against).toBeUndefined();
  });
});
