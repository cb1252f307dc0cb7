import type { Block } from '../../model/terms';
import { detectLanguage } from '../detect-language';
import { cutAt, LEAST_TEXT, lettersOf, type Part } from './part';

const LEAST_SIZE = 0.5;
const LEAST_SECTION = 140;
const SAMPLE = 1500;
const WORD = /\p{L}+/gu;
const LONGEST_SMALL = 4;
const LEAST_COMMON = 0.3;

const textOf = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join('\n');
const sampleOf = (blocks: readonly Block[]): string => textOf(blocks).slice(-SAMPLE);

/** Two texts of one language share their small words; telling so costs next to nothing. */
function haveSmallWords(first: string, last: string): boolean {
  const [a, b] = [first, last].map(
    (text) =>
      new Set(
        text
          .toLowerCase()
          .match(WORD)
          ?.filter(({ length }) => length <= LONGEST_SMALL),
      ),
  );
  if (!a || !b) return false;
  const common = [...a].filter((word) => b.has(word)).length;
  return common > LEAST_COMMON * Math.min(a.size, b.size);
}

/** One text in two languages, one after the other: the language changes once, at a heading, and both are about as long. */
export function splitByLanguage(blocks: readonly Block[]): Part[] | undefined {
  const third = Math.floor(blocks.length / 3);
  const [first, last] = [sampleOf(blocks.slice(0, third)), sampleOf(blocks.slice(-third))];
  if (Math.min(first.length, last.length) < LEAST_TEXT / 2 || haveSmallWords(first, last)) return undefined;
  if (detectLanguage(first) === detectLanguage(last)) return undefined;
  const headings = blocks.flatMap(({ kind }, i) => (kind === 'heading' ? [i] : []));
  const sections = headings.map((from, i) => {
    const text = textOf(blocks.slice(from, headings[i + 1] ?? blocks.length));
    return { from, lang: text.length >= LEAST_SECTION ? detectLanguage(text) : undefined };
  });
  const known = sections.filter(({ lang }) => lang !== undefined);
  const change = known.findIndex(({ lang }) => lang !== known[0]?.lang);
  const [one, other] = [known[0]?.lang, known[change]?.lang];
  if (change < 1 || known.slice(change).some(({ lang }) => lang !== other)) return undefined;
  // Short headings between belong to the second text: its own title most often.
  const previous = sections.findIndex((section) => section === known[change - 1]);
  const start = sections[previous + 1]?.from ?? blocks.length;
  const texts = cutAt(
    blocks,
    [0, start].map((at) => ({ start: at, heading: at })),
  );
  const sizes = texts.map(lettersOf);
  if (Math.min(...sizes) < Math.max(LEAST_TEXT, LEAST_SIZE * Math.max(...sizes))) return undefined;
  return texts.map((text, i) => ({ blocks: text, lang: i === 0 ? one : other }));
}
