import { franc } from 'franc-min';
import { primarySubtag, TWO_LETTERS } from './languages';

/** The detector mixes these up even in long texts; a hint within the group wins. */
const ALIKE = ['da no', 'hr bs sr', 'id ms', 'cs sk', 'pt es ca', 'ru be uk bg'].map((group) => group.split(' '));
const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['el', /[\u0370-\u03ff]/g],
];
const LEAST = 120;
const SAMPLE = 1500;
/** A tenth of any English prose, and of no other: telling the most common language so saves most of the time. */
const ENGLISH = /(?<!\p{L})(?:the|and|you|your|our|with|this|by)(?!\p{L})/giu;
const LETTERS_PER_ENGLISH = 45;

/** From the middle: the ends of a page are often in another language. */
const sampleOf = (text: string): string => {
  if (text.length <= SAMPLE) return text;
  const from = Math.floor((text.length - SAMPLE) / 2);
  return text.slice(from, from + SAMPLE);
};

const byScript = (sample: string): string | undefined =>
  SCRIPTS.find(
    ([lang, letters]) => (sample.match(letters)?.length ?? 0) > sample.length * (lang === 'ja' ? 0.1 : 0.3),
  )?.[0];

/** Primary subtag of the text's language. `hint` (a page's `lang`) decides for short texts and between languages that look alike. */
export function detectLanguage(text: string, hint?: string): string | undefined {
  const hinted = primarySubtag(hint);
  const sample = sampleOf(text);
  const script = byScript(sample);
  if (script) return script;
  if (sample.length < LEAST) return hinted;
  if ((sample.match(ENGLISH)?.length ?? 0) * LETTERS_PER_ENGLISH >= sample.length) return 'en';
  const code = franc(sample, { only: Object.keys(TWO_LETTERS) });
  const found = TWO_LETTERS[code];
  if (!found) return hinted;
  const isAlike = ALIKE.some((group) => hinted !== undefined && group.includes(hinted) && group.includes(found));
  return isAlike ? hinted : found;
}
