import type { Sighting } from '../../core/model/capture';
import type { Hash, Time } from '../../core/model/hash';
import type { Notice } from '../../core/model/notice';
import type { ServiceId } from '../../core/model/service';
import type { Terms, TermsNotice } from '../../core/model/terms';
import { hashText } from '../../core/text/hash-text';
import { normaliseText } from '../../core/text/normalise-text';
import { rowsUnder } from '../../store/rows-under';
import { DAY } from '../check/next-check';
import type { Ports } from '../ports';

/** Sites tell people before a change, at it, and for a while after. */
const TOLD_LATE = 90 * DAY;
/** In that time; a site that shows more has something else in its layers. */
const MOST_KEPT = 30;

interface Shown {
  serviceId: ServiceId;
  url?: string;
  notices: readonly TermsNotice[];
}

/**
 * Banners and dialogs that a page of the service showed: each kept once, from when it was first seen, however it counts
 * its days down. Of where it stood only the site is kept: the page may have been anybody's. Changes of the last months
 * are judged again, since somebody may have been told after all; call `advance` afterwards.
 */
export async function noteNotices(
  { archive, now }: Pick<Ports, 'archive' | 'now'>,
  page: Shown,
): Promise<{ added: number }> {
  const at = now();
  const wanted = await Promise.all(page.notices.map((notice) => siteNotice(page, notice, at)));
  let added = 0;
  await archive.transaction('rw', archive.services, archive.notices, archive.changes, async () => {
    if ((await archive.services.get(page.serviceId)) === undefined) return;
    const recent = await rowsUnder(archive.notices, '[serviceId+at]', page.serviceId)
      .and((notice) => notice.where === 'site' && Math.abs(at - notice.at) <= TOLD_LATE)
      .toArray();
    for (const notice of wanted) {
      if (recent.length >= MOST_KEPT || recent.some((known) => saysTheSame(known, notice))) continue;
      await archive.notices.put(notice);
      recent.push(notice);
      added += 1;
    }
    if (added === 0) return;
    await rowsUnder(archive.changes, '[serviceId+at]', page.serviceId)
      .and((change) => change.at >= at - TOLD_LATE)
      .modify({ judgedRevision: 0 });
  });
  return { added };
}

async function siteNotice({ serviceId, url }: Shown, notice: TermsNotice, at: Time): Promise<Notice> {
  const origin = url && URL.canParse(url) ? { url: new URL(url).origin } : {};
  // The same banner a year later is another one.
  const id = await noticeId([serviceId, String(at), notice.quote]);
  return { ...notice, ...origin, id, serviceId, at, where: 'site' };
}

/** But for its numbers, unless it names another day. */
const saysTheSame = (known: Notice, notice: Notice): boolean =>
  known.kind === notice.kind &&
  (known.iso === undefined || notice.iso === undefined || known.iso === notice.iso) &&
  withoutNumbers(known.quote) === withoutNumbers(notice.quote);

const withoutNumbers = (quote: string): string => normaliseText(quote).replace(/\p{N}+/gu, '#');

/** The notices inside a text, as of the look that showed them. */
export const noticesOfDocument = (
  { notices }: Terms,
  { sighting, serviceId }: { sighting: Sighting; serviceId: ServiceId },
): Promise<Notice[]> =>
  Promise.all(
    notices.map(async ({ kind, quote, iso, preview, isSummary }) => ({
      id: await noticeId([serviceId, sighting.documentId, quote]),
      serviceId,
      documentId: sighting.documentId,
      url: sighting.url,
      at: sighting.at as Time,
      where: 'document' as const,
      kind,
      quote,
      ...(iso ? { iso } : {}),
      ...(preview ? { preview } : {}),
      ...(isSummary ? { isSummary } : {}),
    })),
  );

const noticeId = ([serviceId, documentId, quote]: [string, string, string]): Promise<Hash> =>
  hashText(JSON.stringify([serviceId, documentId, normaliseText(quote)]));
