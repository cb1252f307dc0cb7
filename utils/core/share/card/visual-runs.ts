import type { PieceStyle, Span } from './break-lines';
import { directionOfSign, hasRightToLeft } from './direction-of-text';

/** A stretch of a line of one style and one direction. */
export interface Run {
  text: string;
  style: PieceStyle;
  direction: Direction;
}

type Direction = 'ltr' | 'rtl';

/**
 * The runs of a line from left to right. Two levels of Unicode's rules: words of the other direction, and numbers, in a
 * line of one; nothing in a quote goes deeper once what forces directions is left out.
 */
export function visualRuns(spans: readonly Span[], base: Direction): Run[] {
  const text = spans.map((span) => span.text).join('');
  if (base === 'ltr' && !hasRightToLeft(text))
    return spans.map(({ text: own, style }) => ({ text: own, style, direction: 'ltr' }));
  const runs = runsOf(spans, resolve(text, base));
  if (base === 'rtl') runs.reverse();
  return turn(runs, base === 'ltr' ? 'rtl' : 'ltr');
}

/** Runs that follow one another against the line's direction stand in their own order. */
function turn(runs: readonly Run[], direction: Direction): Run[] {
  const turned: Run[] = [];
  for (let at = 0; at < runs.length; ) {
    let end = at;
    while (end < runs.length && runs[end]?.direction === direction) end += 1;
    if (end > at) turned.push(...runs.slice(at, end).reverse());
    else turned.push(...runs.slice(at, ++end));
    at = end;
  }
  return turned;
}

/** The direction of each code unit. */
function resolve(text: string, base: Direction): Direction[] {
  const known: (Direction | undefined)[] = [];
  for (const sign of text) {
    // A number reads from left to right, and goes where the words around it go.
    const own = base === 'rtl' && /\p{N}/u.test(sign) ? 'ltr' : directionOfSign(sign);
    for (let unit = 0; unit < sign.length; unit += 1) known.push(own);
  }
  const resolved: Direction[] = [];
  for (let at = 0; at < known.length; ) {
    let end = at + 1;
    const own = known[at];
    if (own === undefined) while (end < known.length && known[end] === undefined) end += 1;
    const [before, after] = [resolved[at - 1] ?? base, known[end] ?? base];
    const direction = own ?? (before === after ? before : base);
    while (at < end) {
      resolved.push(direction);
      at += 1;
    }
  }
  return resolved;
}

function runsOf(spans: readonly Span[], directions: readonly Direction[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { text, style } of spans) {
    let from = 0;
    for (let unit = 1; unit <= text.length; unit += 1) {
      const direction = directions[at + from] ?? 'ltr';
      if (unit < text.length && directions[at + unit] === direction) continue;
      runs.push({ text: text.slice(from, unit), style, direction });
      from = unit;
    }
    at += text.length;
  }
  return runs;
}
