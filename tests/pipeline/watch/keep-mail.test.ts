import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { advance } from '../../../utils/pipeline/advance';
import { importArchive } from '../../../utils/pipeline/backup/import-archive';
import { DAY } from '../../../utils/pipeline/check/next-check';
import { forgetMail, keepMail, tryMail } from '../../../utils/pipeline/watch/keep-mail';
import { markRead } from '../../../utils/store/alerts';
import { exportArchive } from '../../../utils/store/backup/export-archive';
import { look } from '../stand-ins/look';
import { makeTestPorts, type TestPorts } from '../stand-ins/make-test-ports';
import { LICENCE_SURVIVES, termsPage } from '../stand-ins/pages';
import { watching } from '../stand-ins/watching';

const OLD = termsPage();
const NEW = termsPage({ licence: LICENCE_SURVIVES });
const SAYS = 'We are updating our Terms of Service. The changes take effect on 20 March 2026.';
/** Looks are on 2 and 3 March. */
const MAIL = `From: Murmur <no-reply@murmur.example>\nDate: Mon, 02 Mar 2026 08:00:00 +0000\nTo: Ada Marsh\n\nHi Ada,\n\n${SAYS} Your number is 4711081500.`;

async function paste(ports: TestPorts, text = MAIL, day?: string) {
  const kept = await keepMail(ports, { serviceId: 'murmur', text, ...(day ? { day } : {}) });
  await advance(ports);
  if (!kept.ok) return kept.error.code;
  return kept.value.outcome === 'none' ? kept.value.reason : kept.value.notice.quote;
}

async function told({ archive }: TestPorts) {
  const [change] = await archive.changes.toArray();
  const [alert] = await archive.alerts.toArray();
  const { verdict, severity, evidence = [] } = change?.judgement ?? {};
  const ids = evidence.slice(1).map(({ id }) => id.replace('judge.evidence.', ''));
  return [verdict, severity, alert?.severity, ...ids];
}

const SILENT = ['silent', 3, 3, 'own-date-still', 'no-notice'];
const TOLD = ['announced', 2, 2, 'own-date-still', 'notice-mail', 'lead-time', 'mail-unseen'];

describe('an e-mail that the user pastes', () => {
  it('makes a silent change one that was announced, and says whose word that is', async () => {
    const ports = await watching(OLD, NEW);
    expect(await told(ports)).toEqual(SILENT);
    expect(await paste(ports)).toBe(SAYS);
    expect(await told(ports)).toEqual(TOLD);
    const [change] = await ports.archive.changes.toArray();
    expect(change?.judgement?.evidence.at(-2)?.values).toMatchObject({ days: 18 });
  });

  it('counts for a change that comes after it', async () => {
    const ports = await watching(OLD);
    await paste(ports);
    await look(ports, NEW);
    expect(await told(ports)).toEqual(TOLD);
  });

  it('is kept by its sentences alone', async () => {
    const ports = await watching(OLD, NEW);
    await paste(ports);
    const rows = JSON.stringify(await ports.archive.notices.toArray());
    expect(rows).toContain('We are updating our Terms of Service');
    expect(rows).not.toMatch(/Ada|4711|no-reply|murmur\.example/);
  });

  it('is one mail however often it is pasted, and the last day given for it counts', async () => {
    const ports = await watching(OLD, NEW);
    await paste(ports, SAYS, '2026-03-02');
    await paste(ports, SAYS, '2026-03-01');
    const mails = await ports.archive.notices.toArray();
    expect(mails.map(({ at, isDayGiven }) => [at, isDayGiven])).toEqual([[Date.parse('2026-03-01'), true]]);
    expect((await told(ports))[4]).toBe('notice-mail-by-your-day');
  });

  it('came today where nobody says when', async () => {
    const ports = await watching(OLD, NEW);
    await paste(ports, 'We have updated our Terms of Service.');
    expect((await ports.archive.notices.toArray())[0]?.at).toBe(Date.parse('2026-03-03'));
    expect((await told(ports))[0]).toBe('announced');
  });

  it('may have come at any time of its day', async () => {
    const ports = await watching(OLD, NEW);
    await paste(ports, 'We have updated our Terms of Service.', '2026-03-02');
    expect((await told(ports))[0]).toBe('announced');
  });

  it('tells of nothing that was there before it, or of another document', async () => {
    const early = await watching(OLD, NEW);
    await paste(early, 'We have updated our Terms of Service.', '2026-03-01');
    expect(await told(early)).toEqual(SILENT);
    const other = await watching(OLD, NEW);
    await paste(other, 'We are updating our Privacy Policy on 20 March 2026.', '2026-03-02');
    expect(await told(other)).toEqual(SILENT);
  });

  it('long after the change is no notice of it', async () => {
    const ports = await watching(OLD, NEW);
    ports.clock.now += 60 * DAY;
    await paste(ports, 'We have updated our Terms of Service.');
    expect(await told(ports)).toEqual(SILENT);
  });

  it('can be taken back, and what was read does not ring again', async () => {
    const ports = await watching(OLD, NEW);
    const [alert] = await ports.archive.alerts.toArray();
    await markRead(ports.archive, alert?.id ?? '', ports.now());
    const rung = ports.told.length;
    await paste(ports);
    const [mail] = await ports.archive.notices.toArray();
    await forgetMail(ports, mail?.id ?? '');
    await advance(ports);
    expect(await told(ports)).toEqual(SILENT);
    expect(await ports.archive.notices.count()).toBe(0);
    expect((await ports.archive.alerts.toArray())[0]).toMatchObject({ loudness: 0 });
    expect(ports.told).toHaveLength(rung);
  });

  it('keeps a promise of notice where it came in time, and not where it came late', async () => {
    const promise = 'We will notify you at least 30 days before we make changes to these terms.';
    const fee = 'We may charge a fee of ten euros for each account from now on.';
    const broken = async (text?: string, day?: string): Promise<boolean> => {
      const ports = await watching(termsPage({ extra: [promise] }));
      ports.clock.now += 40 * DAY;
      await look(ports, termsPage({ extra: [promise] }));
      await look(ports, termsPage({ extra: [promise, fee] }));
      if (text) await paste(ports, text, day);
      const [change] = await ports.archive.changes.toArray();
      return JSON.stringify(change?.judgement?.findings).includes('promise-broken');
    };
    const mail = 'We are changing our Terms of Service on 13 April 2026.';
    expect(await broken()).toBe(true);
    expect(await broken(mail, '2026-03-10')).toBe(false);
    expect(await broken(mail, '2026-04-10')).toBe(true);
  });
});

describe('what cannot be kept', () => {
  it.each([
    ['of a day to come', SAYS, '2026-03-09', 'after-now'],
    ['of long ago', SAYS, '2019-03-09', 'before-known'],
    ['that is none', 'Your parcel is on its way.', undefined, 'no-notice'],
    ['that says itself that it is of tomorrow week', MAIL.replace('02 Mar', '12 Mar'), undefined, 'after-now'],
  ])('a mail %s', async (_what, text, day, reason) => {
    const ports = await watching(OLD, NEW);
    expect(await paste(ports, text, day)).toBe(reason);
    expect(await ports.archive.notices.count()).toBe(0);
  });

  it('a mail for a site that is not there', async () => {
    const ports = makeTestPorts();
    expect(await paste(ports)).toBe('unknown-service');
    expect(await tryMail(ports, { serviceId: 'nobody', text: MAIL })).toMatchObject({ ok: false });
  });

  it('anything that is only tried', async () => {
    const ports = await watching(OLD, NEW);
    const read = await tryMail(ports, { serviceId: 'murmur', text: MAIL });
    expect(read).toMatchObject({ ok: true, value: { outcome: 'notice', notice: { namesService: true } } });
    expect(await ports.archive.notices.count()).toBe(0);
  });

  it('takes back no notice that was seen', async () => {
    const ports = await watching(OLD);
    const seen = { id: 'a', serviceId: 'murmur', at: 1, where: 'site', kind: 'recent', quote: 'We did.' } as const;
    await ports.archive.notices.put(seen);
    await forgetMail(ports, 'a');
    expect(await ports.archive.notices.count()).toBe(1);
  });
});

describe('in a file', () => {
  it('goes to another browser, where what stands already is judged again', async () => {
    const from = await watching(OLD, NEW);
    const without = await exportArchive(from.archive, from.now());
    await paste(from);
    const file = await exportArchive(from.archive, from.now());
    const to = makeTestPorts();
    to.clock.now = from.now();
    for (const [one, wanted] of [[without, SILENT] as const, [file, TOLD] as const]) {
      expect((await importArchive(to, one)).ok).toBe(true);
      await advance(to);
      expect(await told(to)).toEqual(wanted);
    }
  });
});
