import { DECLARATIONS } from '../../browser/declarations';
import { type CallError, callError } from '../../browser/errors';
import type { KeptPage } from '../../browser/messages';
import { MAX_PAGE_LENGTH } from '../../browser/page-payloads';
import { readTabPage } from '../../browser/sites/tab-page';
import { fail, type Result, succeed } from '../../core/model/result';
import type { Service } from '../../core/model/service';
import { findService } from '../../core/services/find-service';
import { parseHttpUrl } from '../../core/services/web-address';
import type { Ports } from '../../pipeline/ports';
import { recordCapture } from '../../pipeline/record-capture';
import { keepService } from '../../pipeline/watch/keep-service';
import { siteId } from '../../pipeline/watch/watch-service';
import { runAdvance } from '../run-advance';
import { findWatched, plainAddress, type WatchedService } from './find-watched';
import { nameTermsType } from './name-terms-type';

/** "Keep a copy of this page now": works by the press alone, on sites that are not watched too. */
export const keepPage = async (ports: Ports, tabId: number): Promise<Result<KeptPage, CallError>> => {
  const page = await readTabPage(tabId);
  if (!page.ok) return page;
  const { url, title, html } = page.value;
  const host = parseHttpUrl(url)?.hostname.replace(/^www\./, '');
  if (!host) return fail({ code: 'not-readable', detail: url });
  if (html.length > 2 * MAX_PAGE_LENGTH) return fail({ code: 'too-large', detail: url });
  const content = await ports.clean(html, url);
  const place = await placeFor(ports, url, host);
  // The user says that these are terms: a page that does not say which is kept as the most common kind.
  const termsType = (await nameTermsType(ports, { url, title, content }, place)) ?? 'Terms of Service';
  const serviceId = place.service.id;
  const recorded = await recordCapture(ports, {
    ...{ serviceId, termsType, content, how: 'kept', at: ports.now(), mediaType: 'text/html' },
    url: plainAddress(url, place),
  });
  if (!recorded.ok) return fail(callError(recorded.error));
  const { documentId, sighting } = recorded.value;
  // The press waits for its own page only, not for all that is left.
  await runAdvance(ports, (id) => id === documentId);
  const look = await ports.archive.sightings.get(sighting);
  return succeed({ serviceId, documentId, outcome: look?.outcome, reason: look?.reason ?? look?.refusal });
};

/** The watched service, or one for the host that is kept but not watched. */
const placeFor = async (ports: Ports, url: string, host: string): Promise<WatchedService> => {
  const [watched] = await findWatched(ports.archive, url);
  const declaration = findService(url, DECLARATIONS);
  const site = declaration ?? { id: siteId(host), name: host, hosts: [host] };
  return (
    watched ?? { service: await keepService(ports, pick(site)), documents: declaration?.documents ?? [], kept: [] }
  );
};

const pick = ({ id, name, hosts }: Pick<Service, 'id' | 'name' | 'hosts'>) => ({ id, name, hosts });
