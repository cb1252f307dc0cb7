import type { LinkCandidate, PageLink } from '../../browser/messages';
import type { DeclaredDocument } from '../../core/model/service';
import { canonicalAddress } from '../../core/services/canonical-address';
import { classifyLink } from '../../core/services/classify-link';
import { recogniseAddress } from '../../core/services/recognise-address';

const MOST = 20;

/** Links that seem to lead to terms nobody knows yet; each address once, and few of each kind. */
export const findCandidates = (links: readonly PageLink[], known: readonly DeclaredDocument[]): LinkCandidate[] => {
  const found = new Map<string, LinkCandidate>();
  for (const link of links) {
    const termsType = classifyLink(link);
    if (!termsType || found.size >= MOST) continue;
    const url = canonicalAddress(link.href);
    if (found.has(url) || recogniseAddress(url, { documents: [...known] })) continue;
    found.set(url, { url, text: link.text, termsType });
  }
  return [...found.values()];
};
