import type { Hash } from '../model/hash';
import type { Block, Terms } from '../model/terms';
import { hashText } from './hash-text';
import { normaliseText } from './normalise-text';

/** The words alone: where blocks begin and end, numbering and the bars between cells are layout. */
export const wordingOf = (blocks: readonly Block[]): string =>
  blocks
    .map(({ kind, text }) => normaliseText(kind === 'row' ? text.replaceAll(' | ', ' ') : text))
    .filter(Boolean)
    .join(' ');

/** Equal whenever a reader would read the same words in the same order. */
export const hashTerms = (terms: Terms): Promise<Hash> => hashText(wordingOf(terms.blocks));
