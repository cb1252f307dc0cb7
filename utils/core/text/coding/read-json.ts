import { fail, type Result, succeed } from '../../model/result';
import { stripMarkup } from '../strip-markup';

const MOST_DEPTH = 12;
const MOST_VALUES = 2_000_000;

export interface JsonFault {
  code: 'not-json' | 'too-deep' | 'too-many' | 'wrong';
  path?: string;
}

/** JSON whose depth and size are bounded, and none of whose names means something to every object. */
export function readJson(text: string): Result<unknown, JsonFault> {
  // The parser of some engines recurses, and all of them take memory for each value: both are counted before it runs.
  const { depth, values } = measure(text);
  if (depth > MOST_DEPTH) return fail({ code: 'too-deep' });
  if (values > MOST_VALUES) return fail({ code: 'too-many' });
  try {
    const value: unknown = JSON.parse(text);
    const place = findHostile(value);
    return place === undefined ? succeed(value) : fail({ code: 'wrong', path: place });
  } catch {
    return fail({ code: 'not-json' });
  }
}

/** Brackets that are open at once, and at least as many values as there can be; what stands in strings is left out. */
function measure(text: string): { depth: number; values: number } {
  let [open, depth, values] = [0, 0, 1];
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isInString) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) isInString = false;
    } else if (code === QUOTE) isInString = true;
    else if (code === BRACE || code === BRACKET) {
      open += 1;
      values += 1;
    } else if (code === BRACE_END || code === BRACKET_END) open -= 1;
    else if (code === COMMA) values += 1;
    depth = Math.max(depth, open);
  }
  return { depth, values };
}

const [QUOTE, COMMA, BACKSLASH, BRACE, BRACE_END, BRACKET, BRACKET_END] = [0x22, 0x2c, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];

/** A name that every object has already, which a schema would pass over in silence; or a text with endless marks. */
function findHostile(root: unknown): string | undefined {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string' && hasEndlessMarks(value)) return `${value.slice(0, 20)}…`;
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) {
      const reserved = Object.keys(value).find((name) => name in Object.prototype);
      if (reserved !== undefined) return reserved;
    }
    for (const member of Object.values(value)) open.push(member);
  }
  return undefined;
}

/** No script sets more than a few on a letter, and to put them in order (NFKC) takes the square of their number. */
const MOST_MARKS = 300;
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;

function hasEndlessMarks(text: string): boolean {
  if (!/\p{M}/u.test(text)) return false;
  // What normalising leaves out first may have kept them apart.
  const bare = stripMarkup(text).replace(UNSEEN, '');
  for (const [run] of bare.matchAll(/\p{M}+/gu)) if (run.length > MOST_MARKS) return true;
  return false;
}
