import lexicon from '../../../../../assets/lexicons/mail-headers.json';
import { foldForPhrases } from '../../dates/phrase-pattern';

export type HeaderKind = 'date' | 'from' | 'to' | 'subject';
type Words = Record<HeaderKind | 'greeting', string[]>;

const LANGUAGES: Record<string, Words> = lexicon.languages;
const KINDS: readonly HeaderKind[] = ['date', 'from', 'to', 'subject'];
const LONGEST_LABEL = 30;
/** `Sent: …`, also in stars, as mail programs paste bold words. */
const LINE = /^[\s*_]*([^:：*_]{1,40}?)[\s*_]*[:：][\s*_]*(.*)$/su;

export interface HeaderLine {
  kind: HeaderKind;
  value: string;
  /** Whose word it is; several languages share some. */
  langs: string[];
}

const labels = new Map<string, Omit<HeaderLine, 'value'>>();
for (const [lang, words] of Object.entries(LANGUAGES))
  for (const kind of KINDS)
    for (const word of words[kind]) {
      const label = foldForPhrases(word);
      const known = labels.get(label);
      if (!known) labels.set(label, { kind, langs: [lang] });
      else if (known.kind === kind) known.langs.push(lang);
    }

/** A line that a mail program writes above a message. */
export function readHeaderLine(line: string): HeaderLine | undefined {
  const [, label = '', value = ''] = LINE.exec(line.slice(0, 400)) ?? [];
  const known = label.length > LONGEST_LABEL ? undefined : labels.get(foldForPhrases(label.trim()));
  return known && { ...known, value: value.trim() };
}

/** How letters begin, in lower case. */
export const GREETINGS: readonly string[] = Object.values(LANGUAGES)
  .flatMap(({ greeting }) => greeting)
  .sort((a, b) => b.length - a.length);
