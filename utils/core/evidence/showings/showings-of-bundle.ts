import type { Bundle, SharedText, Showing } from '../../model/evidence';
import type { Hash } from '../../model/hash';

export interface BundleShowings {
  documentId: string;
  before: Showing;
  after: Showing;
  /** Hashes of its looks. */
  looks: Hash[];
}

/** What the maker of a bundle was shown: the text before until the last look ahead of the other, and that one when it came. */
export function showingsOfBundle({ document, before, after, chain }: Bundle): BundleShowings {
  const [first = []] = chain;
  const last = chain.at(-1)?.at(-1);
  const from = first[0]?.at ?? 0;
  const until = chain.length > 1 ? from : (first.at(-2)?.at ?? from);
  const at = last?.at ?? from;
  return {
    documentId: document.id,
    before: showing(before, { from, until: Math.max(from, until) }),
    after: showing(after, { from: at, until: at }),
    looks: chain.flat().map(({ hash }) => hash),
  };
}

const showing = ({ textHash, lang, region, edition }: SharedText, span: Pick<Showing, 'from' | 'until'>): Showing => ({
  textHash,
  ...(lang === undefined ? {} : { lang }),
  ...(region === undefined ? {} : { region }),
  ...(edition === undefined ? {} : { edition }),
  ...span,
});
