import type { Block, BlockKind } from '../../model/terms';
import { splitMarker } from '../split-marker';
import { openLinks } from './open-links';
import { plainReader } from './plain-markdown';

const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const UNDERLINED = /^ {0,3}(=+|-{2,})\s*$/;
const RULE = /^ {0,3}(?:\*\s*){3,}$|^ {0,3}(?:-\s*){3,}$|^ {0,3}(?:_\s*){3,}$/;
const ITEM = /^(\s*)([-*+•]|\(?\d{1,3}[.)])(?:\s+|$)(.*)$/;
const QUOTE = /^\s{0,3}>\s?(.*)$/;
const ROW = /^\s*\|.*\|\s*$/;
const ROW_RULE = /^\s*\|?[\s:|-]*-[\s:|-]*\|[\s:|-]*$/;
const BOLD_ONLY = /^\s*(?:\*\*|__)([^*_]{1,120}?)(?:\*\*|__)\s*$/;
/** With anything else a line is plain text, a quote, or bold from end to end. */
const STARTS_MARKED = /[-#=|:*_+•(\d]/;
const STARTS_BETWEEN = '-=|:*_';
const SAYS_SOMETHING = /[^\s|]/;
const ENDS_SENTENCE = /[.;,:!?。；，：]$/;

interface Draft {
  kind: BlockKind;
  level?: number;
  marker?: string;
  lines: string[];
}

/** What the lines read so far came to. */
interface Reading {
  blocks: Block[];
  plain: (line: string) => string;
  open?: Draft;
  /** Widths of the items that enclose the next line. */
  indents: number[];
  lastHeading: number;
}

/** Texts that come as Markdown, or as plain lines apart by blank ones. Time grows with the text's length. */
export function readBlocksFromMarkdown(text: string): Block[] {
  const reading: Reading = { blocks: [], plain: plainReader(text), indents: [], lastHeading: 1 };
  const unified = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  for (const line of openLinks(unified).split('\n')) readLine(reading, line);
  close(reading);
  return reading.blocks;
}

function close(reading: Reading): void {
  if (reading.open) addBlock(reading, reading.open);
  reading.open = undefined;
}

function start(reading: Reading, draft: Draft): void {
  close(reading);
  reading.open = draft;
}

// One look at its first sign says of most lines that they are plain text.
function readLine(reading: Reading, line: string): void {
  const first = line.trimStart().charAt(0);
  if (first === '') {
    close(reading);
    return;
  }
  if (STARTS_BETWEEN.includes(first) && readBetween(reading, line)) return;
  if (STARTS_MARKED.test(first) && readMarked(reading, line, first)) return;
  const { open } = reading;
  const quote = first === '>' ? QUOTE.exec(line)?.[1] : undefined;
  if (quote !== undefined && open?.kind !== 'quote') start(reading, { kind: 'quote', lines: [quote] });
  else if (open) open.lines.push(quote ?? line);
  else if (isBoldHeading(line, first))
    start(reading, { kind: 'heading', level: Math.min(reading.lastHeading + 1, 6), lines: [line] });
  else start(reading, { kind: 'paragraph', lines: [line] });
  if (line.charAt(0) === first) reading.indents.length = 0;
}

/** Lines that only say what is above them, or part what is around them; false for any other line. */
function readBetween(reading: Reading, line: string): boolean {
  const { open } = reading;
  const underline = UNDERLINED.exec(line)?.[1];
  if (underline && open?.kind === 'paragraph') {
    reading.lastHeading = underline.startsWith('=') ? 1 : 2;
    reading.open = { ...open, kind: 'heading', level: reading.lastHeading };
    close(reading);
    return true;
  }
  if (!RULE.test(line) && !ROW_RULE.test(line)) return false;
  close(reading);
  return true;
}

/** Headings, rows and items; false for any other line. */
function readMarked(reading: Reading, line: string, first: string): boolean {
  const heading = first === '#' ? HEADING.exec(line) : null;
  if (heading) {
    reading.lastHeading = heading[1]?.length ?? 1;
    start(reading, { kind: 'heading', level: reading.lastHeading, lines: [heading[2] ?? ''] });
    close(reading);
    return true;
  }
  if (first === '|' && ROW.test(line)) {
    start(reading, { kind: 'row', lines: [cellsOf(line, reading.plain)] });
    close(reading);
    return true;
  }
  const item = ITEM.exec(line);
  if (item) start(reading, itemDraft(item, reading.indents));
  return item !== null;
}

const isBoldHeading = (line: string, first: string): boolean => {
  if (first !== '*' && first !== '_') return false;
  const bold = BOLD_ONLY.exec(line)?.[1];
  return bold !== undefined && !ENDS_SENTENCE.test(bold.trim());
};

const cellsOf = (line: string, plain: Reading['plain']): string =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map(plain)
    .join(' | ');

function itemDraft([, indent = '', marker, text]: RegExpExecArray, indents: number[]): Draft {
  const width = indent.includes('\t') ? indent.replaceAll('\t', '    ').length : indent.length;
  while (indents.length > 0 && (indents[indents.length - 1] ?? 0) >= width) indents.pop();
  indents.push(width);
  const draft: Draft = { kind: 'item', level: indents.length, lines: [text ?? ''] };
  if (marker && /\d/.test(marker)) draft.marker = marker;
  return draft;
}

function addBlock({ blocks, plain }: Reading, { kind, level, marker: written, lines }: Draft): void {
  const whole = kind === 'row' ? (lines[0] ?? '') : plain(lines.join('\n'));
  const { text, marker } =
    written || kind === 'row' ? { text: whole, marker: written } : splitMarker(whole, kind === 'heading');
  if (!SAYS_SOMETHING.test(text)) return;
  const block: Block = { kind, text };
  if (level !== undefined) block.level = level;
  if (marker !== undefined) block.marker = marker;
  blocks.push(block);
}
