import type { Block, BlockKind, Terms } from '../../core/model/terms';

/**
 * Terms as texts to store: what is said once about all (JSON), the markers one a line, then each block as its kind's
 * letter, its level and its text. Renumbering alters the markers alone.
 */
export function encodeTerms(terms: Terms): string[] {
  const { blocks, ...head } = terms;
  const markers = blocks.map((block) => (block.marker ?? '').replaceAll('\n', ' '));
  return [JSON.stringify(head), markers.join('\n'), ...blocks.map(encodeBlock)];
}

/** The reverse; throws on texts that are no terms. */
export function decodeTerms(texts: readonly string[]): Terms {
  const [head, joined, ...rest] = texts;
  if (head === undefined || joined === undefined) throw new RangeError('These texts are no terms');
  const markers = joined.split('\n');
  return { ...JSON.parse(head), blocks: rest.map((text, index) => decodeBlock(text, markers[index])) };
}

const LETTERS = { heading: 'h', paragraph: 'p', item: 'i', row: 'r', quote: 'q' } as const satisfies Record<
  BlockKind,
  string
>;
const KINDS = Object.fromEntries(Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as BlockKind]));

/** Of a block as it is stored, what a reader reads. */
export const readBlockText = (stored: string): string => stored.slice(stored.indexOf(' ') + 1);

const encodeBlock = (block: Block): string => `${LETTERS[block.kind]}${block.level ?? ''} ${block.text}`;

function decodeBlock(text: string, marker: string | undefined): Block {
  const space = text.indexOf(' ');
  const kind = KINDS[text.charAt(0)];
  if (kind === undefined || space < 1) throw new RangeError('This text is no block');
  const level = text.slice(1, space);
  return {
    kind,
    ...(level === '' ? {} : { level: Number(level) }),
    text: text.slice(space + 1),
    ...(marker ? { marker } : {}),
  };
}
