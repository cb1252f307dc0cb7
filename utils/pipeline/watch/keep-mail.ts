import { readMail } from '../../core/extract/notices/mail/read-mail';
import type { Hash, Time } from '../../core/model/hash';
import type { MailNotice, MailReading } from '../../core/model/mail';
import type { Notice } from '../../core/model/notice';
import { fail, type Result, succeed } from '../../core/model/result';
import type { Service, ServiceId } from '../../core/model/service';
import { hashText } from '../../core/text/hash-text';
import { normaliseText } from '../../core/text/normalise-text';
import type { Archive } from '../../store/database';
import { rowsUnder } from '../../store/rows-under';
import { ADVANCE_LOCK } from '../advance';
import { DAY } from '../check/next-check';
import type { Ports } from '../ports';
import { type QuotaError, writeWithinQuota } from '../quota';
import { judgeAroundMail } from './judge-around-mail';

interface Pasted {
  serviceId: ServiceId;
  text: string;
  /** When it came, as the user says; the mail's own day goes before. */
  day?: string;
}

type MailError = QuotaError | { code: 'unknown-service'; detail: string };

/** Somewhere the day has begun already. */
const EARLIEST_ZONE = DAY / 2 + DAY / 12;
/** A notice may be this much older than the change that it is about. */
const LONGEST_LEAD = 180 * DAY;
const IS_DAY = /^\d{4}-\d\d-\d\d$/;

/** A mail from before this day is about nothing that is known of the service. */
async function knownSince(archive: Archive, service: Service): Promise<Time> {
  const [documents, change] = await Promise.all([
    archive.documents.where('serviceId').equals(service.id).toArray(),
    rowsUnder(archive.changes, '[serviceId+at]', service.id).first(),
  ]);
  const first = Math.min(service.watchedSince, ...documents.map(({ addedAt }) => addedAt), change?.at ?? Infinity);
  return first - LONGEST_LEAD;
}

/** When the mail came; a reason where that cannot be. Without any day it is today. */
async function timeOfMail(
  { archive, now }: Pick<Ports, 'archive' | 'now'>,
  service: Service,
  iso: string | undefined,
): Promise<Time | 'after-now' | 'before-known'> {
  const day = iso && IS_DAY.test(iso) ? Date.parse(iso) : Number.NaN;
  const at = Number.isNaN(day) ? now() - (now() % DAY) : day;
  if (at > now() + EARLIEST_ZONE) return 'after-now';
  return at < (await knownSince(archive, service)) - DAY ? 'before-known' : at;
}

type Dated = { reading: MailReading & { outcome: 'none' } } | { reading: MailReading; notice: MailNotice; at: Time };

async function readDated(ports: Pick<Ports, 'archive' | 'now'>, pasted: Pasted): Promise<Dated | undefined> {
  const service = await ports.archive.services.get(pasted.serviceId);
  if (!service) return undefined;
  const reading = readMail(pasted.text, service, pasted.day ?? new Date(ports.now()).toISOString().slice(0, 10));
  if (reading.outcome === 'none') return { reading };
  const { notice } = reading;
  const at = await timeOfMail(ports, service, notice.sentOn ?? pasted.day);
  return typeof at === 'string' ? { reading: { outcome: 'none', reason: at } } : { reading, notice, at };
}

const unknown = (detail: string) => fail({ code: 'unknown-service', detail } as const);

/** What would be kept of a pasted e-mail; nothing is written. */
export async function tryMail(
  ports: Pick<Ports, 'archive' | 'now'>,
  pasted: Pasted,
): Promise<Result<MailReading, MailError>> {
  const dated = await readDated(ports, pasted);
  return dated ? succeed(dated.reading) : unknown(pasted.serviceId);
}

/**
 * Keeps what a pasted e-mail announces, once however often it is pasted; the last day given for it counts. Changes that
 * it may be about are judged again; call `advance` afterwards.
 */
export const keepMail = (
  ports: Pick<Ports, 'archive' | 'now' | 'lock'>,
  pasted: Pasted,
): Promise<Result<MailReading, MailError>> =>
  ports.lock(ADVANCE_LOCK, async () => {
    const dated = await readDated(ports, pasted);
    if (!dated) return unknown(pasted.serviceId);
    if (!('notice' in dated)) return succeed(dated.reading);
    const { archive } = ports;
    const mail = await toNotice(pasted.serviceId, dated.notice, dated.at);
    const written = await writeWithinQuota(ports, () =>
      archive.transaction('rw', archive.services, archive.notices, archive.changes, archive.documents, async () => {
        if ((await archive.services.get(mail.serviceId)) === undefined) return;
        const before = await archive.notices.get(mail.id);
        await archive.notices.put(mail);
        await judgeAroundMail(archive, { ...mail, at: Math.min(mail.at, before?.at ?? mail.at) });
      }),
    );
    return written.ok ? succeed(dated.reading) : written;
  });

async function toNotice(serviceId: ServiceId, notice: MailNotice, at: Time): Promise<Notice> {
  const { kind, quote, iso, termsTypes, sentOn } = notice;
  return {
    id: await hashText(JSON.stringify([serviceId, 'mail', normaliseText(quote)])),
    ...{ serviceId, at, where: 'mail', kind, quote },
    ...(iso ? { iso } : {}),
    ...(termsTypes ? { termsTypes } : {}),
    ...(sentOn ? {} : { isDayGiven: true }),
  };
}

/** Takes a pasted e-mail back; what it told is judged without it. Call `advance` afterwards. */
export const forgetMail = ({ archive, lock }: Pick<Ports, 'archive' | 'lock'>, id: Hash): Promise<void> =>
  lock(ADVANCE_LOCK, () =>
    archive.transaction('rw', archive.notices, archive.changes, archive.documents, async () => {
      const mail = await archive.notices.get(id);
      if (mail?.where !== 'mail') return;
      await archive.notices.delete(id);
      await judgeAroundMail(archive, mail);
    }),
  );
