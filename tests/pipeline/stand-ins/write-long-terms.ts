import { makeRandom, makeSpeaker, SYLLABLES } from './made-words.ts';

/** Made words, common ones far more often than rare ones, as in a language. */
function makeWords(random: () => number): () => string {
  const words = Array.from({ length: 2500 }, () =>
    Array.from(
      { length: 1 + Math.floor(random() * 3.4) },
      () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
    ).join(''),
  );
  return () => words[Math.floor(words.length * random() ** 3)] ?? '';
}

/** Paragraphs of a document about this long, and a way to edit some of them as services do. */
export function writeLongTerms(length: number, seed = 7) {
  const random = makeRandom(seed);
  const word = makeWords(random);
  const { sentence, paragraph, speak } = makeSpeaker(random, word);
  let paragraphs = speak(length);
  const place = (): number => Math.floor(random() * paragraphs.length);
  return {
    read: (): readonly string[] => paragraphs,
    /** A few sentences reworded, one paragraph added, one taken out. */
    edit: (): readonly string[] => {
      paragraphs = [...paragraphs];
      for (let count = 0; count < 4; count += 1) {
        const at = place();
        const sentences = (paragraphs[at] ?? '').split(/(?<=\.) /);
        sentences[Math.floor(random() * sentences.length)] = sentence();
        paragraphs[at] = sentences.join(' ');
      }
      paragraphs.splice(place(), 1);
      paragraphs.splice(place(), 0, paragraph());
      return paragraphs;
    },
  };
}

/** As a site would send it: framework markup around every paragraph, numbering, a date, and a script that differs. */
export function longPage(paragraphs: readonly string[], edition: number): string {
  const body = paragraphs
    .map((text, at) => {
      const heading =
        at % 9 === 0 ? `<div class="x1 y2"><h2 id="s${at}">${at / 9 + 1}. ${text.slice(0, 40)}</h2></div>` : '';
      return at % 4 === 3
        ? `${heading}<ul class="list z${at % 7}"><li><span>${text}</span></li></ul>`
        : `${heading}<div class="para"><p>${text}</p></div>`;
    })
    .join('\n');
  return `<!DOCTYPE html><html lang="en"><head><title>Terms of Service</title><script>window.nonce=${edition}</script></head><body>
<main><h1>Terms of Service</h1><p>Last updated: ${1 + (edition % 28)} March ${2000 + edition}</p>${body}</main></body></html>`;
}
