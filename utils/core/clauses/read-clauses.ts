import type { Clause, Match } from '../model/clause';
import type { Block, Terms } from '../model/terms';
import { splitSentences } from '../text/split-sentences';
import { classifyByOwnPacks } from './classify-by-own-packs';
import { classifyClause } from './classify-clause';
import type { Place } from './place';
import { cellsOf, findHeader } from './read/find-header';
import { leadInOf, noteLeadIn, type Reading } from './read/lead-ins';
import type { ClauseRules } from './rules';

// `We never sell your data.` binds, whatever it is set in.
const isWholeSentence = (text: string): boolean =>
  /^\p{Lu}.{16,}\p{Ll}\.\s*$/su.test(text) && text.split(' ').length > 4;

interface Part {
  text: string;
  leadIn?: string;
}

// What one cell says is not said of the next, but of what heads its column.
function cellParts(blocks: readonly Block[], index: number, block: Block): Part[] {
  const header = findHeader(blocks, index);
  return cellsOf(block).map((text, column) => {
    const leadIn = header?.[column]?.trim();
    return leadIn && leadIn !== text.trim() ? { text, leadIn } : { text };
  });
}

function partsOf(blocks: readonly Block[], index: number, reading: Reading): Part[] {
  const block = blocks[index];
  if (!block || (block.kind === 'heading' && !isWholeSentence(block.text))) return [];
  if (block.kind === 'row') return cellParts(blocks, index, block);
  const leadIn = leadInOf(block, reading);
  return [{ text: block.text, ...(leadIn && { leadIn }) }];
}

/** What sentences do, by their places: two versions of a text have most of them in common. */
export type KnownMatches = Map<string, readonly Match[]>;

const keyOf = ({ lang, text, heading, leadIn, previous, next }: Place): string =>
  [lang, text, heading, leadIn, previous, next].join('\0');

function readPlace(place: Place, rules: ClauseRules, known: KnownMatches): Match[] {
  const key = keyOf(place);
  const read = known.get(key) ?? [...classifyClause(place, rules), ...classifyByOwnPacks(place, rules)];
  known.set(key, read);
  // Of its own for each clause: a match is known by what it is, not by what it says.
  return read.map((match) => ({ ...match }));
}

/** Every sentence of the terms with what it does; headings give the heading of what follows and are clauses only as whole sentences. `known` holds what was read by the same rules before. */
export function readClauses(terms: Terms, rules: ClauseRules, known: KnownMatches = new Map()): Clause[] {
  const lang = terms.lang ?? 'en';
  const reading: Reading = { leadIns: [] };
  const clauses: Clause[] = [];
  terms.blocks.forEach((block, index) => {
    const parts = partsOf(terms.blocks, index, reading);
    const sentences = parts.flatMap(({ text, leadIn }) =>
      splitSentences(text, lang).map((each) => ({ text: each, leadIn })),
    );
    const { heading } = reading;
    sentences.forEach(({ text, leadIn }, i) => {
      const place = { text, lang, heading, leadIn, previous: sentences[i - 1]?.text, next: sentences[i + 1]?.text };
      clauses.push({ text, block: index, heading, leadIn, matches: readPlace(place, rules, known) });
    });
    noteLeadIn(block, reading, sentences.at(-1)?.text ?? block.text);
  });
  return clauses;
}
