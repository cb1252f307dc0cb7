import type { Block } from '../model/terms';

/** As a person reads it: numbering in its place, blocks apart by a blank line. */
export const readableText = (blocks: readonly Block[]): string =>
  blocks.map(({ marker, text }) => (marker ? `${marker} ${text}` : text)).join('\n\n');
