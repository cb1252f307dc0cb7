import lexicon from '../../../../assets/lexicons/notice-phrases.json';
import upcoming from '../../../../assets/lexicons/upcoming-phrases.json';
import { languagesOf } from '../dates/languages-of';
import { anyPhrase } from '../dates/phrase-pattern';

type Kind = 'recent' | 'upcoming' | 'weak' | 'subject' | 'someDay' | 'preview' | 'summary' | 'coming';

/**
 * Patterns for folded texts without marks; `effect` says that a text is not in force yet and counts beside a day, and
 * `announcing` is any of `recent`, `upcoming` and `preview`.
 */
export type NoticePhrases = Record<Kind | 'effect' | 'announcing', RegExp>;

const LANGUAGES: Record<string, Record<Kind, string[]>> = lexicon.languages;
/** Those whose phrases are known. */
export const NOTICE_LANGUAGES: readonly string[] = Object.keys(LANGUAGES);
const EFFECT: Record<string, string[]> = upcoming.languages;

const known = new Map<string, NoticePhrases>();

/** Of one language and English, or of all where it is unknown. */
export function noticePhrases(lang?: string): NoticePhrases {
  const key = lang ?? '';
  const found = known.get(key);
  if (found) return found;
  const words = lang === undefined ? Object.values(LANGUAGES) : languagesOf(LANGUAGES, lang);
  const effects = lang === undefined ? Object.values(EFFECT) : languagesOf(EFFECT, lang);
  const any = (...kinds: Kind[]): RegExp =>
    anyPhrase(
      words.flatMap((ofLanguage) => kinds.flatMap((kind) => ofLanguage[kind])),
      'u',
    );
  const headings = (kind: Kind): RegExp => new RegExp(`^(?:${any(kind).source})[\\s?:？：.]*$`, 'u');
  const made: NoticePhrases = {
    recent: any('recent'),
    upcoming: any('upcoming'),
    weak: any('weak'),
    subject: any('subject'),
    someDay: any('someDay'),
    preview: any('preview'),
    summary: headings('summary'),
    coming: headings('coming'),
    effect: anyPhrase(effects.flat(), 'u'),
    announcing: any('recent', 'upcoming', 'preview'),
  };
  known.set(key, made);
  return made;
}
