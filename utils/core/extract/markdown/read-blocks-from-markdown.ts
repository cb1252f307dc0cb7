import type { Block, BlockKind } from '../../model/terms';
import { splitMarker } from '../split-marker';
import { plainMarkdown } from './plain-markdown';

const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const UNDERLINED = /^ {0,3}(=+|-{2,})\s*$/;
const RULE = /^ {0,3}(?:\*\s*){3,}$|^ {0,3}(?:-\s*){3,}$|^ {0,3}(?:_\s*){3,}$/;
const ITEM = /^(\s*)([-*+•]|\(?\d{1,3}[.)])(?:\s+|$)(.*)$/;
const QUOTE = /^\s{0,3}>\s?(.*)$/;
const ROW = /^\s*\|.*\|\s*$/;
const ROW_RULE = /^\s*\|?[\s:|-]*-[\s:|-]*\|[\s:|-]*$/;
const BOLD_ONLY = /^\s*(?:\*\*|__)([^*_]{1,120}?)(?:\*\*|__)\s*$/;
const ENDS_SENTENCE = /[.;,:!?。；，：]$/;

interface Draft {
  kind: BlockKind;
  level?: number;
  marker?: string;
  lines: string[];
}

/** Texts that come as Markdown, or as plain lines apart by blank ones. Time grows with the text's length. */
export function readBlocksFromMarkdown(text: string): Block[] {
  const blocks: Block[] = [];
  const indents: number[] = [];
  let open: Draft | undefined;
  let lastHeading = 1;
  const close = (): void => {
    if (open) addBlock(blocks, open);
    open = undefined;
  };
  const start = (draft: Draft): void => {
    close();
    open = draft;
  };
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() === '') {
      close();
      continue;
    }
    const underline = UNDERLINED.exec(line)?.[1];
    if (underline && open?.kind === 'paragraph') {
      open = { ...open, kind: 'heading', level: underline.startsWith('=') ? 1 : 2 };
      lastHeading = open.level ?? 1;
      close();
      continue;
    }
    const heading = HEADING.exec(line);
    if (heading) {
      lastHeading = heading[1]?.length ?? 1;
      start({ kind: 'heading', level: lastHeading, lines: [heading[2] ?? ''] });
      close();
      continue;
    }
    if (RULE.test(line) || ROW_RULE.test(line)) {
      close();
      continue;
    }
    if (ROW.test(line)) {
      start({ kind: 'row', lines: [cellsOf(line)] });
      close();
      continue;
    }
    const item = ITEM.exec(line);
    if (item) {
      start(itemDraft(item, indents));
      continue;
    }
    const quote = QUOTE.exec(line)?.[1];
    if (quote !== undefined && open?.kind !== 'quote') start({ kind: 'quote', lines: [quote] });
    else if (open) open.lines.push(quote ?? line);
    else if (isBoldHeading(line)) start({ kind: 'heading', level: Math.min(lastHeading + 1, 6), lines: [line] });
    else start({ kind: 'paragraph', lines: [line] });
    if (!/^\s/.test(line)) indents.length = 0;
  }
  close();
  return blocks;
}

const isBoldHeading = (line: string): boolean => {
  const bold = BOLD_ONLY.exec(line)?.[1];
  return bold !== undefined && !ENDS_SENTENCE.test(bold.trim());
};

const cellsOf = (line: string): string =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => plainMarkdown(cell))
    .join(' | ');

function itemDraft([, indent, marker, text]: RegExpExecArray, indents: number[]): Draft {
  const width = (indent ?? '').replaceAll('\t', '    ').length;
  while (indents.length > 0 && (indents[indents.length - 1] ?? 0) >= width) indents.pop();
  indents.push(width);
  const draft: Draft = { kind: 'item', level: indents.length, lines: [text ?? ''] };
  if (marker && /\d/.test(marker)) draft.marker = marker;
  return draft;
}

function addBlock(blocks: Block[], { kind, level, marker: written, lines }: Draft): void {
  const whole = kind === 'row' ? (lines[0] ?? '') : plainMarkdown(lines.join('\n'));
  const { text, marker } =
    written || kind === 'row' ? { text: whole, marker: written } : splitMarker(whole, kind === 'heading');
  if (text.replace(/[\s|]/g, '') === '') return;
  const block: Block = { kind, text };
  if (level !== undefined) block.level = level;
  if (marker !== undefined) block.marker = marker;
  blocks.push(block);
}
