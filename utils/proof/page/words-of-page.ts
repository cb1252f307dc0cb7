import type { Bundle } from '../../core/model/evidence';
import type { Sentence } from '../../core/model/sentence';
import { TERMS_TYPES } from '../../core/model/terms-type';
import { type Catalogue, catalogueOf } from '../../i18n/catalogues';
import { FALLBACK_LANGUAGE, languageOf } from '../../i18n/locale';
import { parseMessage } from '../../i18n/parse-message';
import { termsTypeMessage } from '../../i18n/translate';

/** The sentences of a check; those that compare two files are never said in a page. */
const OF_CHECK = /^(?:evidence\.(?!same-|other-|agree|disagree|one-maker)|proof\.(?:shown|state)-)/;
const ALONE = [
  'proof.unreadable',
  'proof.save-bundle',
  'proof.check-how',
  'proof.how-seen',
  'proof.part-of',
  'proof.pair',
  'privacy.left-out',
];

/** The messages that a page needs to check itself in its language, and no others; read already, so that it needs no reader. */
export function wordsOfPage({ judgement, document }: Bundle, locale: string): Record<string, unknown> {
  const known: Catalogue = { ...catalogueOf(FALLBACK_LANGUAGE), ...catalogueOf(languageOf(locale)) };
  const { headline, findings, evidence, verdict } = judgement;
  const sentences = [headline, ...findings.map((finding) => finding.headline), ...evidence];
  const ids = new Set([
    ...Object.keys(known).filter((id) => OF_CHECK.test(id)),
    ...ALONE,
    `state.verdict-${verdict}`,
    `state.verdict-${verdict}-meaning`,
    termsTypeMessage(document.termsType),
    ...sentences.flatMap(idsOf),
  ]);
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const message = known[id];
      return message === undefined ? [] : [[id, parseMessage(message, locale)]];
    }),
  );
}

const termsTypes: ReadonlySet<unknown> = new Set(TERMS_TYPES);

const idsOf = ({ id, values, about }: Sentence): string[] => [
  id,
  ...Object.values(values ?? {}).flatMap((value) => (termsTypes.has(value) ? [termsTypeMessage(String(value))] : [])),
  ...(about ? idsOf(about) : []),
];
