import { fail, type Result, succeed } from '../../model/result';

const MOST_DEPTH = 12;
const MOST_VALUES = 2_000_000;

export interface JsonFault {
  code: 'not-json' | 'too-deep' | 'too-many' | 'wrong';
  path?: string;
}

/** JSON whose depth and size are bounded, and none of whose names means something to every object. */
export function readJson(text: string): Result<unknown, JsonFault> {
  // The parser of some engines recurses: depth is counted before it runs.
  if (depthOf(text) > MOST_DEPTH) return fail({ code: 'too-deep' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail({ code: 'not-json' });
  }
  const fault = findFault(value);
  return fault ? fail(fault) : succeed(value);
}

/** Brackets that are open at once, those in strings left out. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isInString) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) isInString = false;
    } else if (code === QUOTE) isInString = true;
    else if (code === BRACE || code === BRACKET) depth += 1;
    else if (code === BRACE_END || code === BRACKET_END) depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const [QUOTE, BACKSLASH, BRACE, BRACE_END, BRACKET, BRACKET_END] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];

function findFault(root: unknown): JsonFault | undefined {
  const open: unknown[] = [root];
  let count = 0;
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    count += 1;
    if (count > MOST_VALUES) return { code: 'too-many' };
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, member] of Object.entries(value)) {
      // A schema would pass over them in silence.
      if (name in Object.prototype) return { code: 'wrong', path: name };
      open.push(member);
    }
  }
  return undefined;
}
