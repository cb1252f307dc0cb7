import type { PagePress } from '../../browser/messages';
import { readAgreement } from '../../core/extract/agreements/read-agreement';
import { classifyLink } from '../../core/services/classify-link';
import { recogniseAddress } from '../../core/services/recognise-address';
import { isHostWithin, parseHttpUrl } from '../../core/services/web-address';
import type { Ports } from '../../pipeline/ports';
import { keepAgreement } from '../../pipeline/watch/keep-agreement';
import type { WatchedService } from '../sites/find-watched';

/** A link to the terms of service of this very service: one it declares, or one on its own hosts that says so. */
const leadsToOwnTerms = (
  { href, text }: PagePress['links'][number],
  { service, documents }: WatchedService,
): boolean => {
  const known = recogniseAddress(href, { documents });
  if (known !== undefined) return known === 'Terms of Service';
  const host = parseHttpUrl(href)?.hostname ?? '';
  return service.hosts.some((own) => isHostWithin(host, own)) && classifyLink({ href, text }) === 'Terms of Service';
};

/** Keeps that and when the user agreed, where a press in a page was an agreement to the terms of its service. */
export async function noteAgreement(
  ports: Pick<Ports, 'archive' | 'now'>,
  press: PagePress,
  places: readonly WatchedService[],
): Promise<void> {
  for (const place of places) {
    const own = press.links.filter((link) => leadsToOwnTerms(link, place));
    const how = readAgreement({ ...press, termsLinks: own.map(({ text }) => text) });
    if (how === undefined) continue;
    await keepAgreement(ports, place.service.id, { at: ports.now(), how });
    return;
  }
}
