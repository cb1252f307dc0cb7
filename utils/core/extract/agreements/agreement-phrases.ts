import lexicon from '../../../../assets/lexicons/agreement-phrases.json';
import { anyPhrase, foldForPhrases, withoutMarks } from '../dates/phrase-pattern';

type Kind = 'accept' | 'signUp' | 'goOn';

interface AgreementPhrases {
  /** Whole labels of buttons. */
  labels: Record<Kind, ReadonlySet<string>>;
  /** That whoever presses agrees. */
  saying: RegExp;
  /** Layers that ask for something else: cookies, advertisements. */
  otherwise: readonly string[];
  newsletters: readonly string[];
}

/** As phrases are looked for: one case, one kind of quotes and spaces. */
export const foldWords = (text: string): string =>
  withoutMarks(
    foldForPhrases(
      text
        .normalize('NFKC')
        .replace(/[\u2018\u2019]/g, "'")
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  ).text;

/** What arrows, stops and such say beside a label. */
const AROUND = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
export const foldLabel = (label: string): string => foldWords(label).replace(AROUND, '');

let known: AgreementPhrases | undefined;

/** Of all languages: a form is too short to tell which one it speaks. */
export function agreementPhrases(): AgreementPhrases {
  const languages = Object.values(lexicon.languages);
  const labels = (kind: Kind) => new Set(languages.flatMap((language) => language[kind]).map(foldLabel));
  known ??= {
    labels: { accept: labels('accept'), signUp: labels('signUp'), goOn: labels('goOn') },
    saying: anyPhrase(
      languages.flatMap(({ saying }) => saying),
      'u',
    ),
    otherwise: lexicon.otherwise.map(foldWords),
    newsletters: lexicon.newsletters.map(foldWords),
  };
  return known;
}
