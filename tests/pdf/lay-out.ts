/** A4, in points. */
export const PAGE = { width: 595, height: 842 };
/** Every letter of the fonts below is as wide, in sizes of the font. */
export const LETTER = 0.6;

/** A piece of text on a page. */
export interface Placed {
  text: string;
  x: number;
  /** Of its baseline, from the top. */
  y: number;
  size: number;
  isBold?: true;
}

interface Column {
  x: number;
  y: number;
  width: number;
  size?: number;
  leading?: number;
  isBold?: true;
  /** Parts words at the ends of lines, where they have a soft hyphen (`\u00ad`). */
  isHyphenated?: boolean;
  /** How far the lines after the first are set in. */
  hanging?: number;
}

export interface Laid {
  placed: Placed[];
  /** Where the next line would stand. */
  below: number;
}

/** A text set into a column, as a word processor does: as many words on a line as fit. */
export function layOut(text: string, column: Column): Laid {
  const { x, y, width, size = 10, leading = 1.2 * size, isBold, isHyphenated = false, hanging = 0 } = column;
  const placed: Placed[] = [];
  let line = '';
  let at = y;
  const room = (): number => Math.floor((width - (placed.length > 0 ? hanging : 0)) / (LETTER * size));
  const end = (): void => {
    if (line === '') return;
    placed.push({ text: line, x: x + (placed.length > 0 ? hanging : 0), y: at, size, ...(isBold && { isBold }) });
    at += leading;
    line = '';
  };
  for (const word of text.split(' ')) {
    const whole = word.replaceAll('\u00ad', '');
    const gap = line === '' ? '' : ' ';
    if (line.length + gap.length + whole.length <= room()) {
      line += gap + whole;
      continue;
    }
    const parts = isHyphenated ? word.split('\u00ad') : [];
    let head = '';
    while (parts.length > 1 && line.length + gap.length + head.length + (parts[0] ?? '').length + 1 <= room())
      head += parts.shift();
    if (head === '') {
      end();
      line = whole;
      continue;
    }
    line += `${gap + head}-`;
    end();
    line = parts.join('');
  }
  end();
  return { placed, below: at };
}

/** Several texts one below the other, with room between them. */
export function stack(texts: readonly string[], column: Column & { between?: number }): Laid {
  const placed: Placed[] = [];
  let { y } = column;
  for (const text of texts) {
    const laid = layOut(text, { ...column, y });
    placed.push(...laid.placed);
    y = laid.below + (column.between ?? 8);
  }
  return { placed, below: y };
}
