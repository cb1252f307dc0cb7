import type { ShownSetting } from '../../model/setting';
import { directionOf, type Reach, type ToggleDirection } from './words/direction-of';
import { foldLabel } from './words/fold-label';
import { DIRECTION_LANGS, type LanguageWords, languageWords } from './words/language-words';
import { hasPhrase } from './words/phrases';

/** A direction, and the words of the language that told it. */
export interface ToldDirection {
  direction: ToggleDirection;
  words: LanguageWords;
}

/** The page's own language and English, which many pages mix in; every language where the page names none that is known. */
function langsFor(lang: string | undefined): string[] {
  const own = lang !== undefined && languageWords(lang) ? [lang] : [];
  return own.length > 0 ? [...new Set([...own, 'en'])] : ['en', ...DIRECTION_LANGS.filter((code) => code !== 'en')];
}

export function directionOfText(text: string, lang: string | undefined, reach: Reach): ToldDirection | undefined {
  const folded = foldLabel(text);
  if (folded === '') return undefined;
  for (const code of langsFor(lang)) {
    const words = languageWords(code);
    const direction = words && directionOf(folded, words, { isEnglish: code === 'en', reach });
    if (words && direction) return { direction, words };
  }
  return undefined;
}

const FIRST_SENTENCE = /^[^.!?。]{1,200}/u;

/** Among notifications, looks and sounds nothing is shared with anybody, unless the label names who is outside. */
export function isBeside(shown: Pick<ShownSetting, 'name' | 'path'>, lang: string | undefined): boolean {
  const words = languageWords(lang ?? 'en') ?? languageWords('en');
  if (!words || hasPhrase(words.outside, foldLabel(shown.name))) return false;
  return shown.path.some((heading) => hasPhrase(words.side, foldLabel(heading)));
}

/** By its name, else with its heading, else by the first sentence beside it. */
export function directionOfSetting(shown: ShownSetting, lang: string | undefined): ToldDirection | undefined {
  const reach = isBeside(shown, lang) ? 'verbs' : 'whole';
  const own = directionOfText(shown.name, lang, reach);
  if (own) return reach === 'verbs' && own.direction === 'sharing' ? undefined : own;
  if (reach === 'verbs' || isAside(shown.name, lang)) return undefined;
  const heading = shown.path.at(-1);
  const led = heading === undefined ? undefined : directionOfText(`${heading} ${shown.name}`, lang, 'verbs');
  return led ?? directionOfText(FIRST_SENTENCE.exec(shown.description ?? '')?.[0] ?? '', lang, 'verbs');
}

const says = (kind: 'aside' | 'who', name: string, lang: string | undefined): boolean => {
  const folded = foldLabel(name);
  const words = langsFor(lang)
    .slice(0, 2)
    .flatMap((code) => languageWords(code) ?? []);
  return words.some((one) => hasPhrase(one[kind], folded));
};

/** It is about sight, sound or messages to oneself. */
export const isAside = (name: string, lang: string | undefined): boolean => says('aside', name, lang);

/** `Who can ...`, `Visibility of ...` */
export const asksForAudience = (name: string, lang: string | undefined): boolean => says('who', name, lang);
