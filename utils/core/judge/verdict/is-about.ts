import type { NoticeSeen } from '../../model/judgement';
import type { TermsType } from '../../model/terms-type';

/** Names that mean one another. */
const ALIKE: Partial<Record<TermsType, TermsType>> = { 'Cookies Policy': 'Trackers Policy' };

/** Whether a notice is about a document; one that names none may mean any. */
export const isAbout = ({ termsTypes }: Pick<NoticeSeen, 'termsTypes'>, termsType: TermsType): boolean => {
  const plain = (name: TermsType): string => (ALIKE[name] ?? name).replace(/ - .*$/, '');
  return termsTypes === undefined || termsTypes.some((named) => plain(named) === plain(termsType));
};
