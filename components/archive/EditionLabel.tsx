import { keyOfTermsType, TERMS_TYPES } from '../../utils/core/model/terms-type';
import { useSpeech } from '../base/Language';

const NAMED = ['announced', 'eu', 'elsewhere', 'consumer', 'business'] as const;

/** `uk` is what people write; the world's list of countries says GB. */
const countryOf = (edition: string): string | undefined =>
  /^[a-z]{2}$/.test(edition) ? (edition === 'uk' ? 'GB' : edition.toUpperCase()) : undefined;

/** Which of several texts of a page a version is, in plain words. */
export const EditionLabel = ({ edition }: { edition: string }) => {
  const { t, placeName, termsType } = useSpeech();
  const named = NAMED.find((name) => name === edition);
  const country = countryOf(edition);
  if (named) return <span class="soft version-of">{t(`state.edition-${named}`)}</span>;
  if (country) return <span class="soft version-of">{t('state.edition-place', { place: placeName(country) })}</span>;
  const document = TERMS_TYPES.find((type) => keyOfTermsType(type) === edition);
  const name = document ? termsType(document) : edition;
  return <span class="soft version-of">{t('state.edition-other', { name })}</span>;
};
