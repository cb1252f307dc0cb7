import type { TermsType } from '../model/terms-type';

/** Documents for people who do business with a service: their licences are not over what members post. */
const FOR_OTHERS: ReadonlySet<TermsType> = new Set<TermsType>([
  'Developer Terms',
  'Commercial Terms',
  'Brand Guidelines',
  'Data Controller Agreement',
  'Data Processor Agreement',
  'Seller Warranty',
  'Marketplace Sellers Conditions',
  'Premium Partner Conditions',
  'Platform to Business Notice',
  'Business Mediation Policy',
  'Business Privacy Policy',
  'Affiliate Agreement',
  'Service Level Agreement',
  'Advertising Content Policy',
  'Ad Publishing Policy',
  'Law Enforcement Guidelines',
  'Whistleblower Policy',
]);

/** Whether what a document says of a licence is meant for whoever posts. */
export const isForMembers = (termsType: TermsType): boolean => !FOR_OTHERS.has(termsType);
