import { tracesInBundle } from '../../../core/compose/share/traces-in-bundle';
import { type How, howSeen } from '../../../core/model/capture';
import type { Bundle, SharedText } from '../../../core/model/evidence';
import type { TermsSource } from './load-source';

/** Ways of looking that see what is shown to somebody who is signed in. */
const VISITS: ReadonlySet<How | undefined> = new Set(['visit', 'kept']);

const lookOf = ({ chain }: Bundle, { sighting }: SharedText) => chain.flat().find(({ hash }) => hash === sighting);

/** What a file tells, for whoever is about to give it away. */
export function fileLines({ bundle, ownHosts, digest }: TermsSource) {
  const texts = (['before', 'after'] as const).map((side) => {
    const look = lookOf(bundle, bundle[side]);
    const text = bundle[side].blocks.map((block) => [block.marker, block.text].filter(Boolean).join(' ')).join('\n\n');
    return {
      side,
      how: look ? howSeen(look) : 'import',
      seenAt: look?.at ?? bundle.madeAt,
      letters: text.length,
      text,
    };
  });
  const traces = tracesInBundle(bundle, ownHosts);
  const { headline, findings, evidence } = bundle.saying;
  const sentences = [...new Set([headline, ...findings, ...evidence])];
  const looks = bundle.chain
    .flat()
    .map((look) => ({ hash: look.hash, at: look.at, how: howSeen(look), url: look.url }));
  // Whoever made the visit: what was brought in of one may name a reader too.
  const isOfVisit = (['before', 'after'] as const).some((side) => VISITS.has(lookOf(bundle, bundle[side])?.how));
  // A mail that its sentences quote is the user's own, however the texts came.
  const needsLook = traces.some(({ side }) => isOfVisit || side === 'saying');
  return { digest, texts, sentences, looks, traces, needsLook };
}
