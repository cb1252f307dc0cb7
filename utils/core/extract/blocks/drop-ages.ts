import type { Block, Terms } from '../../model/terms';
import { escapePattern } from '../../text/escape-pattern';
import { moveToBlock } from './move-to-block';

/** `Updated 3 minutes ago` is another text at each look. Longer lines say something else besides. */
const LONGEST = 80;
const NEAR_ENDS = 8;
const UNITS: Intl.RelativeTimeFormatUnit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
/** One, two, a few, many: languages count in up to six forms. */
const COUNTS = [1, 2, 3, 5, 11];
const ENDS_SENTENCE = /[.!?;。！？]$/;

const known = new Map<string, RegExp>();

function formOf(parts: readonly Intl.RelativeTimeFormatPart[], count: number): string {
  const number = count === 1 ? '(?:\\d{1,3}|\\p{L}{1,5})' : '\\d{1,3}';
  if (!parts.some(({ type }) => type === 'integer')) return '';
  return parts.map(({ type, value }) => (type === 'integer' ? number : escapePattern(value))).join('');
}

function agePattern(lang: string): RegExp {
  const before = known.get(lang);
  if (before) return before;
  const forms = new Set<string>();
  // A page's own frame is often in English.
  for (const language of new Set([lang, 'en']))
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.RelativeTimeFormat([language, 'en'], { style, numeric: 'always' });
      for (const unit of UNITS)
        for (const count of COUNTS) forms.add(formOf(format.formatToParts(-count, unit), count));
    }
  // Arabic and Hebrew have forms for one and two that name no number.
  forms.delete('');
  const made = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...forms].join('|')})(?!\\p{L})`, 'iu');
  known.set(lang, made);
  return made;
}

function isAge({ kind, text }: Block, pattern: RegExp): boolean {
  if (kind !== 'paragraph' || text.length > LONGEST || ENDS_SENTENCE.test(text)) return false;
  return pattern.test(text);
}

/**
 * Without the short lines near its top and its end that say how long ago something was; what they date stays dated.
 * Clauses are items, headings or sentences.
 */
export function dropAges(terms: Terms): Terms {
  const { blocks, lang = 'en' } = terms;
  const pattern = agePattern(lang);
  const kept: Block[] = [];
  const places = new Map<number, number>();
  for (const [i, block] of blocks.entries()) {
    const isNearEnds = i < NEAR_ENDS || i >= blocks.length - NEAR_ENDS;
    if (isNearEnds && isAge(block, pattern)) continue;
    places.set(i, kept.length);
    kept.push(block);
  }
  if (kept.length === blocks.length) return terms;
  return {
    ...terms,
    blocks: kept,
    dates: terms.dates.map((date) => moveToBlock(date, places)),
    notices: terms.notices.map((notice) => moveToBlock(notice, places)),
  };
}
