import '../../all-words';
import { comparedRows } from '../../../utils/core/compose/compared-rows';
import { readBlocksFromMarkdown } from '../../../utils/core/extract/markdown/read-blocks-from-markdown';
import type { ComparisonRow, WordMark } from '../../../utils/core/model/comparison';
import type { Block, Terms } from '../../../utils/core/model/terms';
import { translateSentence } from '../../../utils/i18n/translate';

const SIGNS: Record<ComparisonRow['kind'], string> = {
  same: ' ',
  added: '+',
  removed: '-',
  replaced: '~',
  'moved-from': '<',
  'moved-to': '>',
};

const termsOf = (text: string): Terms => ({ blocks: readBlocksFromMarkdown(text), dates: [], notices: [] });

const marked = (words: readonly WordMark[]): string =>
  words
    .map(({ op, text }) => (op === 'same' ? text : op === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const shown = ({ marker, text }: Block): string => (marker ? `${marker} ${text}` : text);

/** What a reader sees of a comparison: its summary, then a line for each row, with its sign. */
export function readAloud(before: string, after: string): string {
  const { rows, summary } = comparedRows(termsOf(before), termsOf(after));
  const lines = rows.map(({ kind, words, before: old, after: now }) => {
    const block = kind === 'removed' || kind === 'moved-from' ? old : (now ?? old);
    return `${SIGNS[kind]} ${words ? marked(words) : block ? shown(block) : ''}`;
  });
  return [summary.map((sentence) => translateSentence('en-GB', sentence)).join(' '), ...lines].join('\n');
}
