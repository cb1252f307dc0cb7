import type { Clause } from '../model/clause';
import type { Block, Terms } from '../model/terms';
import { splitSentences } from '../text/split-sentences';
import { classifyByOwnPacks } from './classify-by-own-packs';
import { classifyClause } from './classify-clause';
import type { ClauseRules } from './rules';

const endsOpen = (text: string): boolean =>
  /[:;,–—-]\s*$|\b(?:to|may|will|we|you|that|including|following)\s*$/i.test(text);

// `We never sell your data.` binds, whatever it is set in.
const isWholeSentence = (text: string): boolean =>
  /^\p{Lu}.{16,}\p{Ll}\.\s*$/su.test(text) && text.split(' ').length > 4;

interface Reading {
  heading?: string;
  /** By depth of the list: the words that its items complete. */
  leadIns: string[];
}

function leadInOf(reading: Reading, block: Block): string | undefined {
  if (block.kind !== 'item') return undefined;
  const level = block.level ?? 1;
  const leadIn = reading.leadIns.slice(0, level).filter(Boolean).join(' ');
  return leadIn || undefined;
}

function note(reading: Reading, block: Block, lastSentence: string): void {
  if (block.kind === 'heading') {
    reading.heading = block.text;
    reading.leadIns = [];
    return;
  }
  if (block.kind === 'item') {
    const level = block.level ?? 1;
    reading.leadIns = reading.leadIns.slice(0, level);
    reading.leadIns[level] = endsOpen(lastSentence) ? lastSentence : '';
    return;
  }
  reading.leadIns = [endsOpen(lastSentence) ? lastSentence : ''];
}

function sentencesOf({ kind, text }: Block, lang: string): string[] {
  if (kind === 'heading' && !isWholeSentence(text)) return [];
  // What one cell says is not said of the next.
  const parts = kind === 'row' ? text.split(' | ') : [text];
  return parts.flatMap((part) => splitSentences(part, lang));
}

/** Every sentence of the terms with what it does; headings give the heading of what follows and are clauses only as whole sentences. */
export function readClauses(terms: Terms, rules: ClauseRules): Clause[] {
  const lang = terms.lang ?? 'en';
  const reading: Reading = { leadIns: [] };
  const clauses: Clause[] = [];
  terms.blocks.forEach((block, index) => {
    const sentences = sentencesOf(block, lang);
    const leadIn = leadInOf(reading, block);
    const { heading } = reading;
    sentences.forEach((text, i) => {
      const place = { text, lang, heading, leadIn, previous: sentences[i - 1], next: sentences[i + 1] };
      const matches = [...classifyClause(place, rules), ...classifyByOwnPacks(place, rules)];
      clauses.push({ text, block: index, heading, leadIn, matches });
    });
    note(reading, block, sentences.at(-1) ?? block.text);
  });
  return clauses;
}
