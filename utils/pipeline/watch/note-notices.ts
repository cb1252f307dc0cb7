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

/**
 * Banners and dialogs that a page of the service showed: each kept once, from when it was first seen. Changes of the
 * last months are judged again, since somebody may have been told after all; call `advance` afterwards.
 */
export async function noteNotices(
  { archive, now }: Pick<Ports, 'archive' | 'now'>,
  page: { serviceId: ServiceId; url?: string; notices: readonly TermsNotice[] },
): Promise<{ added: number }> {
  const { serviceId, url } = page;
  const at = now();
  const wanted: Notice[] = [];
  for (const notice of page.notices) {
    const id = await noticeId([serviceId, '', notice.quote]);
    const where = url === undefined ? {} : { url };
    wanted.push({ id, serviceId, ...where, at, where: 'site', ...notice });
  }
  let added = 0;
  await archive.transaction('rw', archive.services, archive.notices, archive.changes, async () => {
    if ((await archive.services.get(serviceId)) === undefined) return;
    for (const notice of wanted) {
      if ((await archive.notices.get(notice.id)) !== undefined) continue;
      await archive.notices.put(notice);
      added += 1;
    }
    if (added === 0) return;
    await rowsUnder(archive.changes, '[serviceId+at]', serviceId)
      .and((change) => change.at >= at - TOLD_LATE)
      .modify({ judgedRevision: 0 });
  });
  return { added };
}

/** The notices inside a text, as of the look that showed them. */
export const noticesOfDocument = (
  { notices }: Terms,
  { sighting, serviceId }: { sighting: Sighting; serviceId: ServiceId },
): Promise<Notice[]> =>
  Promise.all(
    notices.map(async ({ kind, quote, iso }) => ({
      id: await noticeId([serviceId, sighting.documentId, quote]),
      serviceId,
      documentId: sighting.documentId,
      url: sighting.url,
      at: sighting.at as Time,
      where: 'document' as const,
      kind,
      quote,
      ...(iso ? { iso } : {}),
    })),
  );

const noticeId = ([serviceId, documentId, quote]: [string, string, string]): Promise<Hash> =>
  hashText(JSON.stringify([serviceId, documentId, normaliseText(quote)]));
