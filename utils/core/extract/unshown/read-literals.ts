/** Shorter ones hold no document. */
const LEAST = 1000;
const OPENING = /(?:[=(,:[]|\breturn)\s*(?=[{["])/g;
const MOST_TRIES = 300;
/** Letters looked through in all scripts of a page, some of them more than once. */
const MOST_LETTERS = 10_000_000;

export const literalLimit = (): { left: number } => ({ left: MOST_LETTERS });

/** Nothing but JSON is ever made of a text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const skipText = (text: string, from: number): number => {
  let i = from + 1;
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i;
};

/** One past the literal that begins here; the text's end where it is cut. */
function endOf(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const char = text[i];
    if (char === '"') i = skipText(text, i);
    else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
    // What JSON never has: this is code, and only what is inside may be a literal.
    else if (char === "'" || char === '`' || char === '(' || char === ';') return from;
    if (depth === 0) return i + 1;
  }
  return text.length;
}

/** The long objects, lists and texts in a script that are plain JSON, wherever they stand in its code. */
export function* readLiterals(script: string, limit = literalLimit()): Generator<unknown> {
  if (script.length < LEAST) return;
  const opening = new RegExp(OPENING);
  for (let tries = 0; tries < MOST_TRIES && limit.left > 0; tries++) {
    const match = opening.exec(script);
    if (!match) return;
    const from = match.index + match[0].length;
    const end = endOf(script, from);
    limit.left -= end - from;
    if (end - from < LEAST) continue;
    const value = parseJson(script.slice(from, end));
    if (value === undefined) continue;
    yield value;
    // What was read is not looked through again.
    opening.lastIndex = end;
  }
}
