import type { Block } from '../../model/terms';
import type { TermsType } from '../../model/terms-type';
import { findTopic, isPartOfRules } from './find-topic';
import { findTypeInAddress, isBelowRules, isForDevelopers } from './find-type-in-address';
import { nameInText } from './name-in-text';

interface Page {
  /** What the page's own words name. */
  named: TermsType | undefined;
  title: string | undefined;
  url: string;
  blocks: readonly Block[];
}

/** Their names are said of every site; an address that says more of the terms of use is right. */
const PLAIN: readonly (TermsType | undefined)[] = [
  'Terms of Service',
  'Privacy Policy',
  'Community Guidelines',
  'Trackers Policy',
  'Imprint',
  undefined,
];

/** The kind of a document by its name, its address, and where neither says so its text; unknown rather than guessed. */
export function decideType({ named, title, url, blocks }: Page): TermsType | undefined {
  const inAddress = findTypeInAddress(url);
  if (inAddress && isPartOfRules(inAddress)) return inAddress;
  if (isBelowRules(url)) return findTopic(title ?? '', true) ?? named ?? inAddress;
  const type = named ?? inAddress;
  if (isForDevelopers(url) && (type === undefined || type === 'Terms of Service')) return 'Developer Terms';
  if (named === 'Terms of Service' && !PLAIN.includes(inAddress)) return inAddress;
  return type ?? nameInText(blocks);
}
