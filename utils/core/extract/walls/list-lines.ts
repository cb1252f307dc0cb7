import type { Survey } from '../page/survey-page';

const MOST_LETTERS = 6000;

/** What a page shows outside its frame, line by line: buttons too, and the scraps beside its only paragraph. */
export function listLines({ tags, texts, lines }: Survey, isLeftOut: Uint8Array): string[] {
  const said = new Map<number, string>();
  let letters = 0;
  for (let i = 0; i < tags.length && letters < MOST_LETTERS; i++) {
    if (tags[i] !== '#text' || isLeftOut[i] === 1) continue;
    const line = lines[i] ?? 0;
    said.set(line, `${said.get(line) ?? ''}${texts[i]}`);
    letters += texts[i]?.length ?? 0;
  }
  return [...said.values()].map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
