import type { Clause } from '../model/clause';
import type { Block, Terms } from '../model/terms';
import { splitSentences } from '../text/split-sentences';
import { classifyByOwnPacks } from './classify-by-own-packs';
import { classifyClause } from './classify-clause';
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

/** Every sentence of the terms with what it does; headings give the heading of what follows and are clauses only as whole sentences. */
export function readClauses(terms: Terms, rules: ClauseRules): Clause[] {
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
      const matches = [...classifyClause(place, rules), ...classifyByOwnPacks(place, rules)];
      clauses.push({ text, block: index, heading, leadIn, matches });
    });
    noteLeadIn(block, reading, sentences.at(-1)?.text ?? block.text);
  });
  return clauses;
}
