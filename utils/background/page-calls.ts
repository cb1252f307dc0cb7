import { type CallError, callError } from '../browser/errors';
import type { Caller, PageHandlers } from '../browser/listen';
import type { PageCapture } from '../browser/messages';
import { injectPart } from '../browser/sites/site-scripts';
import { findTermsType } from '../core/extract/terms-type/find-terms-type';
import { leaveOutSite } from '../core/extract/terms-type/leave-out-site';
import { fail, type Result, succeed } from '../core/model/result';
import { recogniseAddress } from '../core/services/recognise-address';
import type { Ports } from '../pipeline/ports';
import { recordCapture } from '../pipeline/record-capture';
import { noteLinks } from '../pipeline/watch/note-links';
import { noteNotices } from '../pipeline/watch/note-notices';
import { runAdvance } from './run-advance';
import { settingsAt } from './settings/settings-at';
import { findWatched, plainAddress, type WatchedService } from './sites/find-watched';
import { nameTermsType } from './sites/name-terms-type';

type Found = Result<WatchedService[], CallError>;

/** The services that the calling page belongs to, by the browser's word for where it is. */
const servicesOf = async ({ archive }: Ports, url: string): Promise<Found> => {
  const found = await findWatched(archive, url);
  if (found.length === 0) return fail({ code: 'not-watched' });
  const reading = found.filter(({ service }) => !service.isPaused);
  return reading.length > 0 ? succeed(reading) : fail({ code: 'paused' });
};

const isSameOrigin = (url: string, { url: frameUrl }: Caller): boolean =>
  new URL(url).origin === new URL(frameUrl).origin;

/** What content scripts may ask for; payloads were checked, the address must be the caller's own. */
export const pageCalls = (ports: Ports): PageHandlers => ({
  'page.arrived': async ({ url, names }, caller) => {
    const found = await servicesOf(ports, caller.url);
    if (!found.ok) return found;
    const documents = found.value.flatMap((place) => place.documents);
    const isOwn = isSameOrigin(url, caller);
    return succeed({
      isKnown: isOwn && recogniseAddress(url, { documents }) !== undefined,
      isNamedTerms: names.some((name) => findTermsType(leaveOutSite(name, caller.url)) !== undefined),
      addresses: documents.flatMap(({ addresses, alsoAt = [] }) => [...addresses, ...alsoAt]),
      settings: isOwn ? settingsAt({ url, names }, found.value) : undefined,
    });
  },
  'page.equip': async ({ url, part }, caller) => {
    if (!isSameOrigin(url, caller)) return fail({ code: 'refused-sender', detail: caller.url });
    const found = await servicesOf(ports, caller.url);
    if (!found.ok) return found;
    return (await injectPart(caller.tabId, part)) ? succeed(undefined) : fail({ code: 'not-readable', detail: url });
  },
  'page.capture': async (capture, caller) => {
    if (!isSameOrigin(capture.url, caller)) return fail({ code: 'refused-sender', detail: caller.url });
    const found = await servicesOf(ports, capture.url);
    return found.ok ? takeCapture(ports, capture, found.value) : found;
  },
  'page.settings': async (seen, caller) => {
    if (!isSameOrigin(seen.url, caller)) return fail({ code: 'refused-sender', detail: caller.url });
    const found = await servicesOf(ports, caller.url);
    if (!found.ok) return found;
    const { takeSettings } = await import('./settings/take-settings');
    return takeSettings(ports, seen, found.value);
  },
  'page.links': async ({ links }, caller) => {
    const found = await servicesOf(ports, caller.url);
    const [first] = found.ok ? found.value : [];
    if (!found.ok || !first) return fail({ code: 'not-watched' });
    await noteLinks(ports, { serviceId: first.service.id, links });
    return succeed(undefined);
  },
  'page.notices': async ({ texts }, caller) => {
    const found = await servicesOf(ports, caller.url);
    if (!found.ok) return found;
    const { readSiteNotices } = await import('../core/extract/notices/read-site-notices');
    const notices = readSiteNotices(texts);
    if (notices.length === 0) return succeed(undefined);
    for (const place of found.value)
      await noteNotices(ports, { serviceId: place.service.id, url: plainAddress(caller.url, place), notices });
    await runAdvance(ports);
    return succeed(undefined);
  },
  'page.agreed': async (press, caller) => {
    const found = await servicesOf(ports, caller.url);
    if (!found.ok) return found;
    const { noteAgreement } = await import('./agreements/note-agreement');
    await noteAgreement(ports, press, found.value);
    return succeed(undefined);
  },
});

const takeCapture = async (
  ports: Ports,
  page: PageCapture,
  places: readonly WatchedService[],
): Promise<Result<void, CallError>> => {
  const [place] = places;
  const termsType = place && (await nameTermsType(ports, page, place));
  if (!place || !termsType) return fail({ code: 'no-terms-found' });
  const recorded = await recordCapture(ports, {
    ...{ serviceId: place.service.id, termsType, how: 'visit', at: ports.now(), mediaType: 'text/html' },
    url: plainAddress(page.url, place),
    content: page.content,
    refusal: page.refusal,
  });
  if (!recorded.ok) return fail(callError(recorded.error));
  await runAdvance(ports);
  return succeed(undefined);
};
