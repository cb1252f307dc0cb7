import type { Block } from '../../model/terms';
import { foldName } from '../terms-type/terms-names';
import { findTypeInHeading } from './find-type-in-heading';
import { LONGEST_LABEL, labelOfLine, labelPart, type PartLabel } from './label-part';
import { cutAt, dropShort, lettersOf, type Part, type Start } from './part';
import { seesEditions } from './sees-editions';

const LONGEST_NAME = 100;
/** What may stand before the first text: a note, a list of contents, links. */
const LONGEST_PRELUDE = 1200;
const PRELUDE_SHARE = 0.15;
const MOST_TEXTS = 6;
const MOST_LABEL_LINES = 2;
const MOST_OWN_CHAPTERS = 2;

/** Headings that may begin a text, by what makes them alike: one name at one level, or labels at one level. */
function groupHeadings(blocks: readonly Block[], lang?: string): number[][] {
  const [names, labels] = [new Map<string, number[]>(), new Map<string, number[]>()];
  const add = (groups: Map<string, number[]>, key: string, i: number): void => {
    groups.set(key, [...(groups.get(key) ?? []), i]);
  };
  for (const [i, block] of blocks.entries()) {
    const { kind, text, level } = block;
    if (kind !== 'heading' || text.length > LONGEST_LABEL) continue;
    const type = text.length <= LONGEST_NAME ? findTypeInHeading(text) : undefined;
    if (type) add(names, `${level} ${type}`, i);
    const label = labelOfLine(block, lang);
    if (label) add(labels, `${level} ${label.family}`, i);
  }
  return [...names.values(), ...labels.values()].filter(({ length }) => length > 1);
}

/** With the lines right above it that say which text it is. */
function startOf(blocks: readonly Block[], heading: number, lang?: string): Start {
  let start = heading;
  while (start > 0 && heading - start < MOST_LABEL_LINES) {
    const above = blocks[start - 1];
    if (!above || !labelOfLine(above, lang)) break;
    start--;
  }
  return { start, heading };
}

/** The labels of all texts, when they tell them apart: of one family, no two the same, at most one without. */
function readLabels(
  blocks: readonly Block[],
  starts: readonly Start[],
  lang?: string,
): (PartLabel | undefined)[] | undefined {
  const labels = starts.map(({ start, heading }, i) =>
    labelPart(blocks, { start: i === 0 ? 0 : start, heading, lang }),
  );
  const families = new Set(labels.flatMap((label) => label?.family ?? []));
  const names = labels.map((label) => (label?.label === 'current' ? undefined : label?.label));
  if (families.size !== 1 || new Set(names).size !== names.length) return undefined;
  return labels;
}

/** Editions of one text, told apart by what stands at their headings; undefined where the page shows one text. */
export function splitByLabel(blocks: readonly Block[], lang?: string): Part[] | undefined {
  const all = lettersOf(blocks);
  for (const group of groupHeadings(blocks, lang)) {
    const headings = group.map((heading) => startOf(blocks, heading, lang));
    const starts = dropShort(blocks, headings);
    if (starts.length < 2 || starts.length > MOST_TEXTS) continue;
    const before = lettersOf(blocks.slice(0, starts[0]?.heading));
    if (before > Math.max(LONGEST_PRELUDE, PRELUDE_SHARE * all)) continue;
    const labels = readLabels(blocks, starts, lang);
    if (!labels) continue;
    const texts = cutAt(blocks, starts);
    const [first = [], ...others] = texts;
    if (!others.every(seesEditions(first))) continue;
    if (!haveOneName(blocks, starts, labels) && holdsMore(texts, blocks[starts[0]?.heading ?? 0])) continue;
    return texts.map((text, i) => {
      const { start, heading } = starts[i] as Start;
      return partOf(text, { label: labels[i], above: heading - (i === 0 ? 0 : start), lang });
    });
  }
  return undefined;
}

/** Two texts for two regions that bear one name need no further proof that nothing else stands there. */
const haveOneName = (blocks: readonly Block[], starts: readonly Start[], labels: readonly (PartLabel | undefined)[]) =>
  labels.every((label) => label === undefined || label.family === 'region') &&
  new Set(starts.map(({ heading }) => foldName(blocks[heading]?.text ?? ''))).size === 1;

/** Chapters that only one text has, as high as the texts' own headings: then other documents stand there as well. */
function holdsMore(texts: readonly (readonly Block[])[], heading: Block | undefined): boolean {
  const chapters = texts.map((text) =>
    text.filter(({ kind, level = 1, marker, text: name }) => {
      const isHigh = kind === 'heading' && level <= (heading?.level ?? 1);
      return isHigh && marker === undefined && !/^\p{N}/u.test(name);
    }),
  );
  const names = chapters.map((list) => new Set(list.map(({ text }) => foldName(text))));
  const own = chapters.flatMap((list, i) =>
    list.slice(1).filter(({ text }) => !names.some((other, k) => k !== i && other.has(foldName(text)))),
  );
  return own.length > MOST_OWN_CHAPTERS;
}

/** A text is the same before it is in force, then, and beside the next one: without the lines above it that say which it is. */
function partOf(
  text: readonly Block[],
  { label, above, lang }: { label: PartLabel | undefined; above: number; lang?: string },
): Part {
  const edition = label?.label === 'current' ? undefined : label?.label;
  const named = edition === undefined ? {} : { edition };
  const isLabel = (block: Block | undefined): boolean =>
    block !== undefined && labelOfLine(block, lang)?.family === 'time';
  let from = 0;
  while (from < Math.min(above, MOST_LABEL_LINES) && isLabel(text[from])) from++;
  if (from === 0 || from < above) return { blocks: text, ...named };
  return { blocks: text.slice(from), note: text.slice(0, from), ...named };
}
