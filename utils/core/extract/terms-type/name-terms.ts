import type { Block } from '../../model/terms';
import type { TermsType } from '../../model/terms-type';
import { findTermsType, findTermsTypeInAddress } from './find-terms-type';

interface Named {
  pageTitle: string;
  title: string | undefined;
  blocks: readonly Block[];
  url: string;
}

const NEAR_TOP = 8;
const LONGEST_HEADING = 120;

/** What the document calls itself: by its heading, the page's title, its first headings, then the address. */
export function nameTerms({ pageTitle, title, blocks, url }: Named): TermsType | undefined {
  const headings = blocks
    .slice(0, NEAR_TOP)
    .filter(({ kind, text }) => (kind === 'heading' || kind === 'paragraph') && text.length <= LONGEST_HEADING);
  for (const name of [title ?? '', pageTitle, ...headings.map(({ text }) => text)]) {
    const type = findTermsType(name);
    if (type) return type;
  }
  return findTermsTypeInAddress(url);
}
