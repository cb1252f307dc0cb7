import type { Block } from '../../model/terms';
import { findTypeInTitle } from '../terms-type/find-type-in-title';

const NEAR_TOP = 6;
const LONGEST = 200;
const START = 2000;
const LEAST_SHARE = 0.7;
/** What programs write there when nobody gave a title. */
const NO_TITLE =
  /^(?:microsoft word\b|untitled|document\d*$|slide \d|powerpoint|scan\b|\d+$)|\.(?:docx?|pdf|rtf|odt|pages|indd|pptx?|xlsx?)\b/i;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

interface Places {
  blocks: readonly Block[];
  /** The heads and feet of its pages: some have their title there only. */
  frame: readonly string[];
  /** By its maker. */
  given?: string;
}

/** The document's own main heading; else what its maker called it, where the text says so too. */
export function findPdfTitle({ blocks, frame, given = '' }: Places): string | undefined {
  const near = blocks.slice(0, NEAR_TOP).filter(({ kind, text }) => kind === 'heading' && text.length <= LONGEST);
  const first = near.toSorted((a, b) => (a.level ?? 1) - (b.level ?? 1))[0]?.text;
  const named = near.find(({ text }) => findTypeInTitle(text) !== undefined)?.text;
  const running = frame.find((text) => text.length <= LONGEST && findTypeInTitle(text) !== undefined);
  return named ?? running ?? (isTitle(given, blocks) ? given.trim() : undefined) ?? first ?? shortFirst(blocks);
}

function isTitle(given: string, blocks: readonly Block[]): boolean {
  const words = wordsOf(given);
  if (words.length === 0 || given.length > LONGEST || NO_TITLE.test(given.trim())) return false;
  const said = new Set(wordsOf(startOf(blocks)));
  return words.filter((word) => said.has(word)).length >= LEAST_SHARE * words.length;
}

const startOf = (blocks: readonly Block[]): string => {
  let text = '';
  for (const block of blocks) {
    if (text.length > START) break;
    text += `${block.text}\n`;
  }
  return text;
};

const shortFirst = ([first]: readonly Block[]): string | undefined =>
  first && first.text.length <= 100 ? first.text : undefined;
