import type { WordMark } from '../../utils/core/model/comparison';

const SIGNS = /^[\p{P}\s]+/u;

/**
 * The words of a changed line, with the signs of the old text that a comparison leaves unmarked beside marked words: so
 * that the old text, read alone, is whole. Words that are not of that text stay as they are.
 */
export function restoreSigns(words: readonly WordMark[], old: string): readonly WordMark[] {
  const restored: WordMark[] = [];
  let [at, kept] = [0, -1];
  const restore = (signs: string): void => {
    const last = restored[kept];
    if (signs === '' || last === undefined) return;
    // The sign stands at its word, and the space behind both.
    const text = last.text.trimEnd();
    const space = last.text.slice(text.length);
    const after: WordMark[] = space === '' ? [] : [{ op: last.op, text: space }];
    restored.splice(kept, 1, { ...last, text }, { op: 'removed', text: signs }, ...after);
  };
  for (const word of words) {
    const sought = word.text.trim();
    if (word.op !== 'added' && sought !== '') {
      const [signs = ''] = old.startsWith(sought, skipSpace(old, at)) ? [] : (SIGNS.exec(old.slice(at)) ?? []);
      const start = skipSpace(old, at + signs.length);
      if (!old.startsWith(sought, start)) return words;
      restore(signs.trim());
      at = start + sought.length;
    }
    restored.push(word);
    if (word.op !== 'added' && sought !== '') kept = restored.length - 1;
  }
  const rest = old.slice(at).trim();
  if (rest !== '' && rest.replace(SIGNS, '') !== '') return words;
  restore(rest);
  return restored;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}
