import type { Block } from '../../model/terms';
import type { TermsType } from '../../model/terms-type';
import { findNamedType, findTypeInTitle } from './find-type-in-title';

interface Named {
  pageTitle: string;
  title: string | undefined;
  blocks: readonly Block[];
}

const NEAR_TOP = 8;
const LONGEST_HEADING = 120;

/** What the document calls itself: by its heading, the page's title, then its first short lines. */
export function nameTerms({ pageTitle, title, blocks }: Named): TermsType | undefined {
  const headings = blocks
    .slice(0, NEAR_TOP)
    .filter(({ kind, text }) => (kind === 'heading' || kind === 'paragraph') && text.length <= LONGEST_HEADING);
  const type = findTypeInTitle(title ?? '') ?? findTypeInTitle(pageTitle);
  if (type) return type;
  for (const { text } of headings) {
    const named = findNamedType(text);
    if (named) return named;
  }
  return undefined;
}
