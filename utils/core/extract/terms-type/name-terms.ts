import type { Block } from '../../model/terms';
import type { TermsType } from '../../model/terms-type';
import { findNamedType, findTypeInTitle } from './find-type-in-title';
import { leaveOutSite } from './leave-out-site';

interface Named {
  pageTitle: string;
  title: string | undefined;
  blocks: readonly Block[];
  url?: string;
}

const NEAR_TOP = 8;
const LONGEST_HEADING = 120;

/** What the document calls itself: by its heading, the page's title, then its first short lines. */
export function nameTerms({ pageTitle, title = '', blocks, url = '' }: Named): TermsType | undefined {
  const headings = blocks
    .slice(0, NEAR_TOP)
    .filter(({ kind, text }) => (kind === 'heading' || kind === 'paragraph') && text.length <= LONGEST_HEADING);
  for (const name of [title, pageTitle]) {
    const type = findTypeInTitle(name) ?? findNamedType(leaveOutSite(name, url));
    if (type) return type;
  }
  for (const { text } of headings) {
    const named = findNamedType(text);
    if (named) return named;
  }
  return undefined;
}
