import { DENSE } from '../../../text/dense-scripts';
import type { Line } from '../lines/line';
import { hasBullet, hasChapter, hasLeader, hasNumbering } from '../lines/markers';

/** What has been read of a passage, and where its next line may stand. */
export interface Open {
  lines: Line[];
  /** Of the text around it: lines reach as far. */
  right: number;
  /** From line to line, in points. */
  leading: number;
}

const ENDS = /[.!?:;。！？：；…]["'”’»)\]]*$/;
const GOES_ON = /^[\p{Ll}(]/u;
const FAR = 1.2;
const FARTHER = 1.5;

export const endsSentence = (text: string): boolean => ENDS.test(text);

/** Whether a line belongs to the passage above it, in the same column. */
export function goesOn(open: Open, line: Line): boolean {
  const last = open.lines.at(-1);
  if (!last || !isAlike(last, line) || hasBullet(line.text) || hasLeader(last.text)) return false;
  const isCut = !endsSentence(last.text) && GOES_ON.test(line.text);
  const isFull = reachesEdge(last, line, open.right);
  const gap = line.y - last.y;
  const isFar = gap > FAR * open.leading || gap <= 0;
  if (isFar && !(isCut && isFull && gap > 0 && gap <= FARTHER * open.leading)) return false;
  if ((hasNumbering(line.text) || hasChapter(line.text)) && (endsSentence(last.text) || !isFull)) return false;
  if (!standsBelow(open, line)) return false;
  return isFull || (isCut && last.right - last.x > 0.7 * (open.right - last.x));
}

/** Whether the first line of a column or page goes on with the last of the one before. */
export function goesOnOver(open: Open, line: Line): boolean {
  const last = open.lines.at(-1);
  if (!last || !isAlike(last, line) || hasBullet(line.text) || hasChapter(line.text)) return false;
  if (endsSentence(last.text)) return false;
  if (GOES_ON.test(line.text) && !hasNumbering(line.text)) return true;
  return !line.isBold && !hasNumbering(line.text) && reachesEdge(last, line, open.right);
}

function isAlike(last: Line, line: Line): boolean {
  if (Math.abs(last.size - line.size) > 0.07 * Math.max(last.size, line.size)) return false;
  return last.isBold === line.isBold || last.endsBold === line.startsBold;
}

/** The first word of the next line would not have fitted any more. */
function reachesEdge(last: Line, line: Line, right: number): boolean {
  const letter = (line.right - line.textX) / Math.max(1, line.text.length);
  const [word = ''] = line.text.split(/[\s-]/, 1);
  const first = DENSE.test(last.text.slice(-1)) ? 1 : word.length + 1;
  return last.right + first * letter * 0.9 >= right - 0.02 * (right - last.x);
}

/** At the left edge that the passage has, or that a first line or a bullet before it lets expect. */
function standsBelow({ lines }: Open, line: Line): boolean {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return false;
  const near = 0.7 * line.size;
  const isCentred = Math.abs(line.x + line.right - last.x - last.right) < line.size;
  if (isCentred) return true;
  if (lines.length > 1) return Math.abs(line.x - last.x) <= near || Math.abs(line.x - first.textX) <= near;
  if (Math.abs(line.x - first.x) <= near || Math.abs(line.x - first.textX) <= near) return true;
  // The first line set in, or the others.
  return line.x < first.x ? first.x - line.x < 5 * line.size : line.x - first.x < 3 * line.size && isHanging(first);
}

const isHanging = ({ text }: Line): boolean => hasBullet(text) || hasNumbering(text);
