/** A pattern as the tests write it: the plainest reading of docs/rule-packs.md, by which the real one is measured. */
export type Said =
  | { kind: 'word'; word: string }
  | { kind: 'gap'; most: number; except?: string }
  | { kind: 'row'; parts: Said[] }
  | { kind: 'either'; parts: Said[] }
  | { kind: 'maybe'; part: Said }
  | { kind: 'act'; word: string };

/** As it is written in a pack. */
export function write(said: Said): string {
  if (said.kind === 'word') return said.word;
  if (said.kind === 'act') return `@${said.word}`;
  if (said.kind === 'gap') return `<${said.most}${said.except ? ` !${said.except}` : ''}>`;
  if (said.kind === 'maybe') return `(${write(said.part)})?`;
  if (said.kind === 'row') return said.parts.map(write).join(' ');
  return `(${said.parts.map(write).join(' | ')})`;
}

const isWord = (token: string | undefined): boolean => token !== undefined && !'^$;'.includes(token);

function fits(word: string, token: string | undefined): boolean {
  if (token === undefined) return false;
  if (word === '_') return isWord(token);
  if (word === '#') return /^\d+$/.test(token);
  if (word.endsWith('*')) return isWord(token) && token.startsWith(word.slice(0, -1));
  return word === token;
}

type Denied = (place: number) => boolean;

/** Every place after which the pattern may have ended, when it begins at `from`. */
function endsOf(said: Said, { tokens, denied }: { tokens: string[]; denied: Denied }, from: number): Set<number> {
  const text = { tokens, denied };
  if (said.kind === 'word') return new Set(fits(said.word, tokens[from]) ? [from + 1] : []);
  if (said.kind === 'act') return new Set(fits(said.word, tokens[from]) && !denied(from) ? [from + 1] : []);
  if (said.kind === 'maybe') return new Set([from, ...endsOf(said.part, text, from)]);
  if (said.kind === 'either') return new Set(said.parts.flatMap((part) => [...endsOf(part, text, from)]));
  if (said.kind === 'row') {
    let ends = new Set([from]);
    for (const part of said.parts) ends = new Set([...ends].flatMap((end) => [...endsOf(part, text, end)]));
    return ends;
  }
  const ends = new Set([from]);
  for (let i = from; i < from + said.most && isWord(tokens[i]) && tokens[i] !== said.except; i++) ends.add(i + 1);
  return ends;
}

/** The match that ends first, then begins first, from a place on. */
export function searchNaively(said: Said, tokens: string[], { from, denied }: { from: number; denied: Denied }) {
  let best: { start: number; end: number } | undefined;
  for (let start = from; start < tokens.length; start++) {
    for (const end of endsOf(said, { tokens, denied }, start)) {
      if (end > start && (best === undefined || end < best.end)) best = { start, end };
    }
  }
  return best;
}
