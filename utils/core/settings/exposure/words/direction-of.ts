import type { LanguageWords } from './language-words';
import { findPhrases, hasPhrase, type Place } from './phrases';

/** Whether on exposes or on protects. */
export type ToggleDirection = 'sharing' | 'protective';

/** How much of a label counts: beside `whole`, only where it says what is done. */
export type Reach = 'whole' | 'verbs';

interface Hit extends Place {
  kind: 'invert' | 'protect' | 'share' | 'weak';
  sign: 1 | -1;
}

const KINDS = ['invert', 'protect', 'share', 'weak'] as const;

const within = (inner: Place, outer: Place): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Words that tell, from the left; of two that overlap the longer. */
function findHits(label: string, words: LanguageWords): Hit[] {
  const excused = findPhrases(words.neverProtect, label);
  const all = KINDS.flatMap((kind): Hit[] =>
    findPhrases(words[kind], label)
      .filter((place) => kind !== 'protect' || !excused.some((outer) => within(place, outer)))
      .map((place) => ({ ...place, kind, sign: kind === 'share' || kind === 'weak' ? 1 : -1 })),
  );
  const kept = all.filter(
    (hit) => !all.some((other) => other !== hit && within(hit, other) && other.end - other.start > hit.end - hit.start),
  );
  const distinct = kept.filter((hit, i) => !kept.some((other, j) => j < i && other.start === hit.start));
  return distinct.sort((a, b) => a.start - b.start).map((hit) => negate(hit, label, words));
}

// `no me muestres`, `do not ever show`: a short word between, and no comma.
const MAY_STAND_BETWEEN = /^\s*(?:[\p{L}']{1,4}\s+)?$/u;

/** `nicht für KI verwenden`: what closes the label is denied from afar. What protects is not: `who do not follow me, block`. */
const isVerbAtEnd = (hit: Hit, label: string): boolean =>
  hit.end === label.length && (hit.kind === 'share' || hit.kind === 'weak');

const countWords = (text: string): number => text.trim().split(/\s+/).filter(Boolean).length;

/** `do not show`, `nicht anzeigen`, `visa inte`: a denial right beside the word turns it round. */
function negate(hit: Hit, label: string, words: LanguageWords): Hit {
  const isDenied = findPhrases(words.not, label).some(({ start, end }) => {
    if (end > hit.start) return isRightAfter(hit, start, label);
    const between = label.slice(end, hit.start);
    return MAY_STAND_BETWEEN.test(between) || (isVerbAtEnd(hit, label) && !between.includes(','));
  });
  return isDenied ? { ...hit, sign: hit.sign === 1 ? -1 : 1 } : hit;
}

const isRightAfter = (hit: Hit, start: number, label: string): boolean =>
  start >= hit.end && label.slice(hit.end, start).trim() === '';

interface Told {
  hits: Hit[];
  isNamed: boolean;
  hasNoun: boolean;
  isOutside: boolean;
  isAside: boolean;
  isEnglish: boolean;
}

const signed = (sign: 1 | -1): ToggleDirection => (sign === 1 ? 'sharing' : 'protective');

/** `turn off private mode` turns a protection round; whatever else is turned off was sharing. */
function ofInverted(hit: Hit, told: Told): ToggleDirection | undefined {
  if (told.isNamed) return 'sharing';
  // Elsewhere the denial may belong to those who are blocked: `who do not follow me`.
  const undone = told.hits.find((other) => other.start >= hit.end && other.kind === 'protect' && other.sign === -1);
  if (undone) return told.isEnglish ? 'sharing' : 'protective';
  return isAboutOthers(told) ? signed(hit.sign) : undefined;
}

/** Somebody or something that can be exposed, and neither sight, sound nor messages to oneself. */
const isAboutOthers = ({ hasNoun, isOutside, isAside }: Told): boolean => isOutside || (hasNoun && !isAside);

function ofShared(hit: Hit, told: Told, isNear: (other: Hit) => boolean): ToggleDirection | undefined {
  const next = told.hits.find((other) => other.start >= hit.end);
  if (hit.kind === 'weak' && hit.sign === 1) {
    if (told.isNamed && !told.hits.some(({ kind }) => kind === 'share')) return 'protective';
    if (next?.kind === 'protect' && isNear(next)) return signed(next.sign);
  }
  if (told.isAside && !told.isOutside) return undefined;
  if (hit.kind === 'share' || told.hasNoun || told.isOutside) return signed(hit.sign);
  return undefined;
}

/** The word that decides: the first, as English puts it; elsewhere any that protects. */
const mainHit = (hits: readonly Hit[], isEnglish: boolean): Hit | undefined =>
  (isEnglish ? undefined : hits.find(({ sign }) => sign === -1)) ?? hits[0];

/** What a label says of its being on; nothing where it does not tell, or is about sight and sound. */
export function directionOf(
  label: string,
  words: LanguageWords,
  { isEnglish, reach }: { isEnglish: boolean; reach: Reach },
): ToggleDirection | undefined {
  const hits = findHits(label, words);
  const told: Told = {
    hits,
    isNamed: hasPhrase(words.named, label),
    hasNoun: hasPhrase(words.nouns, label) || hits.some(({ kind }) => kind === 'share'),
    isOutside: hasPhrase(words.outside, label),
    isAside: hasPhrase(words.aside, label),
    isEnglish,
  };
  const main = mainHit(told.hits, isEnglish);
  if (hasPhrase(words.only, label) && main?.sign !== -1) return 'protective';
  if (!main) {
    if (told.isNamed) return 'protective';
    return reach === 'whole' && !told.isAside && (told.hasNoun || told.isOutside) ? 'sharing' : undefined;
  }
  if (main.kind === 'invert') return ofInverted(main, told);
  if (main.kind === 'protect') return isAboutOthers(told) || told.isNamed ? signed(main.sign) : undefined;
  return ofShared(main, told, (other) => countWords(label.slice(main.end, other.start)) <= 1);
}
