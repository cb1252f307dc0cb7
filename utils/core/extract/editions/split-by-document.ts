import type { Block } from '../../model/terms';
import { keyOfTermsType, type TermsType } from '../../model/terms-type';
import { findDates } from '../dates/find-dates';
import { findTermsType } from '../terms-type/find-terms-type';
import { findTypeInHeading, mayNameTerms } from './find-type-in-heading';
import { labelPart } from './label-part';
import { cutAt, dropShort, type Part, type Start } from './part';

const LONGEST_NAME = 100;
const LINES_OF_DATE = 6;
const MOST_TEXTS = 12;

interface Named extends Start {
  type: TermsType;
}

/** Headings that are nothing but the name of a kind of terms, by level. */
function namedByLevel(blocks: readonly Block[]): Named[][] {
  const levels = new Map<number, Named[]>();
  for (const [i, { kind, text, level = 1 }] of blocks.entries()) {
    if (kind !== 'heading' || text.length > LONGEST_NAME || !mayNameTerms(text)) continue;
    const type = findTermsType(text) ?? (text.length <= 40 ? findTypeInHeading(text) : undefined);
    if (type) levels.set(level, [...(levels.get(level) ?? []), { start: i, heading: i, type }]);
  }
  return [...levels.keys()].sort((a, b) => a - b).map((level) => levels.get(level) ?? []);
}

/** Several documents on one page, each under its own name and with its own date; undefined where there is one. */
export function splitByDocument(blocks: readonly Block[], lang?: string): Part[] | undefined {
  for (const named of namedByLevel(blocks)) {
    const starts = dropShort(blocks, named);
    if (starts.length < 2 || starts.length > MOST_TEXTS || new Set(starts.map(({ type }) => type)).size < 2) continue;
    const isDated = ({ heading }: Start): boolean =>
      findDates(blocks.slice(heading, heading + LINES_OF_DATE), lang).length > 0;
    if (starts.filter(isDated).length < 2) continue;
    const texts = cutAt(blocks, starts);
    const labels = starts.map((one) => labelPart(blocks, { ...one, lang })?.label);
    const parts = texts.map((text, i): Part => {
      const { type } = starts[i] as Named;
      const isPrevious = labels[i] === 'previous';
      return { blocks: text, termsType: type, edition: isPrevious ? 'previous' : keyOfTermsType(type) };
    });
    const current = parts.filter(({ edition }) => edition !== 'previous').map(({ edition }) => edition);
    if (current.length < 2 || new Set(current).size !== current.length) continue;
    return parts;
  }
  return undefined;
}
