import type { Block, BlockKind } from '../../model/terms';
import { foldSpace } from '../../text/fold-space';
import { splitMarker } from '../split-marker';

const LONGEST_BOLD_HEADING = 120;
const ENDS_SENTENCE = /[.;,:!?。；，：]["')\]]*$/;
const LEAST_LINE = 60;

/** Where a line stands. */
export interface Place {
  kind: BlockKind;
  level?: number;
}

/** Collects running text and cuts it into blocks. White space is folded; an empty line cuts. */
export class LineWriter {
  readonly blocks: Block[] = [];
  private parts: string[] = [];
  private boldLength = 0;
  private length = 0;
  private lastHeading = 1;

  write(text: string, isBold: boolean): void {
    this.parts.push(text);
    const said = text.trim().length;
    this.length += said;
    if (isBold) this.boldLength += said;
  }

  /** Ends the line. True when it held anything. */
  cut(place: Place): boolean {
    if (this.parts.length === 0) return false;
    const joined = this.parts.join('');
    const isBold = this.boldLength > 0 && this.boldLength === this.length;
    this.parts = [];
    this.boldLength = 0;
    this.length = 0;
    let hasText = false;
    for (const part of splitLines(joined)) {
      const text = foldSpace(part).trim();
      if (text === '') continue;
      hasText = true;
      this.add(text, place, isBold);
    }
    return hasText;
  }

  /** A block as it is, such as a row. */
  put(block: Block): void {
    this.blocks.push(block);
  }

  private add(text: string, place: Place, isBold: boolean): void {
    const looksLikeHeading =
      isBold && place.kind === 'paragraph' && text.length <= LONGEST_BOLD_HEADING && !ENDS_SENTENCE.test(text);
    // A label of what can be opened heads it, unless it is a text of its own.
    const isLabel = place.kind === 'heading' && place.level === undefined;
    const isHeading = looksLikeHeading || (isLabel ? text.length <= LONGEST_BOLD_HEADING : place.kind === 'heading');
    const kind = isHeading ? 'heading' : isLabel ? 'paragraph' : place.kind;
    const level = looksLikeHeading || (isLabel && isHeading) ? Math.min(this.lastHeading + 1, 6) : place.level;
    if (place.kind === 'heading' && place.level !== undefined) this.lastHeading = place.level;
    const { text: rest, marker } = splitMarker(text, kind === 'heading');
    if (rest === '') return;
    const block: Block = { kind, text: rest };
    if (level !== undefined) block.level = level;
    if (marker !== undefined) block.marker = marker;
    this.put(block);
  }
}

/** `\n\n` cuts; single line ends cut only where the lines are long enough to be paragraphs. */
function splitLines(text: string): string[] {
  if (!text.includes('\n')) return [text];
  return text.split(/\n[^\S\n]*\n\s*/).flatMap((part) => {
    if (!part.includes('\n')) return [part];
    const lines = part.split('\n').filter((line) => line.trim() !== '');
    const isParagraphs = part.length / lines.length >= LEAST_LINE;
    return isParagraphs ? lines : [part];
  });
}
