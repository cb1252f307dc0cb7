/** What a person goes by on the site, as far as the page says so. */
export interface OwnNames {
  /** `Jane Doe`, `jane.doe`; found wherever they stand as words. */
  names: readonly string[];
  /** In a choice, parts of a name are somebody too: `J. Doe`. */
  areChoices?: boolean;
}

// Some sites mask an address themselves: `j•••@example.org` still says whose it is.
const MAIL = /[^\s@<>()[\]"',;:]*[^\s@<>()[\]"',;:.]\s?(?:@|\(at\)|\[at\])\s?[^\s@<>()[\]"',;:]+\.[\p{L}•*…]{2,}/giu;
const HANDLE = /(?<![\p{L}\p{N}._-])@[\p{L}\p{N}_][\p{L}\p{N}_.-]*(?:@[\p{L}\p{N}.-]+)?|\bu\/[\w-]{2,}/giu;
const WEB = /\b(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}-])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/[^\s/]\S*/giu;
const IP_ADDRESS = /\b\d{1,3}(?:\.\d{1,3}){3}\b|(?<![\p{L}\d])(?:[\da-f]{0,4}:){3,}[\da-f]{0,4}/giu;
const MONTH_NAMED =
  /(?<!\p{Nd})\p{Nd}{1,2}\.?(?:st|nd|rd|th)?\s+(?:d['e]\s*)?\p{L}{3,12}\.?,?\s+(?:de\s+)?\p{Nd}{4}(?!\p{Nd})/giu;
const MONTH_FIRST = /(?<!\p{L})\p{L}{3,12}\.?\s+\p{Nd}{1,2}(?:st|nd|rd|th)?,?\s+\p{Nd}{4}(?!\p{Nd})/giu;
const DAY =
  /\p{Nd}{1,4}\s?[./-]\s?\p{Nd}{1,2}\s?[./-]\s?\p{Nd}{1,4}|\p{Nd}{4}\s?[年년]\s?\p{Nd}{1,2}\s?[月월]\s?\p{Nd}{1,2}\s?[日일]?/gu;
const DIGITS = /[+(]?\p{Nd}(?:[\s().·/–-]*\p{Nd}){6,}|\p{Nd}{6,}/gu;
const MASKED = /[•*●·x×]{2,}[\s-]*(?:[•*●·x×]+[\s-]*)*\p{Nd}{2,}/giu;

// `Jane Doe (@jane)`: whoever is named so beside it, when it is nobody that we know the name of.
const NAME_BEFORE = /(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’.-]{0,30}\s{1,2}){1,3}[([<–—·|-]\s?$/u;

const PATTERNS = {
  mail: [MAIL],
  web: [WEB],
  handle: [HANDLE],
  address: [IP_ADDRESS],
  day: [MONTH_NAMED, MONTH_FIRST, DAY],
  number: [DIGITS],
  masked: [MASKED],
} as const;
export type PersonalKind = keyof typeof PATTERNS;

/** Where a text says something of one kind, as `[start, end)` in order; with the name that stands before a handle. */
export function findPersonalOf(kind: PersonalKind, text: string): [number, number][] {
  return joined(PATTERNS[kind].flatMap((pattern) => spansOf(pattern, text)).sort(byStart));
}

/** Where a text says who somebody is or how to reach them, as `[start, end)` in order; none overlap. */
export function findPersonal(text: string, own: OwnNames): [number, number][] {
  const patterns = [...Object.values(PATTERNS).flat(), ...ownPatterns(own)];
  return joined(patterns.flatMap((pattern) => spansOf(pattern, text)).sort(byStart));
}

function spansOf(pattern: RegExp, text: string): [number, number][] {
  const found: [number, number][] = [];
  for (const { index, 0: match } of text.matchAll(pattern))
    if (match !== '') found.push([index - nameBefore(text, index), index + match.length]);
  return found;
}

const byStart = ([a]: [number, number], [b]: [number, number]): number => a - b;

const nameBefore = (text: string, index: number): number =>
  NAME_BEFORE.exec(text.slice(Math.max(0, index - 100), index))?.[0].length ?? 0;

function joined(spans: readonly [number, number][]): [number, number][] {
  const apart: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = apart.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}

const SHORTEST_NAME = 2;
const SHORTEST_PART = 3;

function ownPatterns({ names, areChoices }: OwnNames): RegExp[] {
  const wanted = new Set(names.map((name) => name.trim()).filter((name) => [...name].length >= SHORTEST_NAME));
  if (areChoices)
    for (const name of [...wanted])
      for (const part of name.split(/[\s._-]+/)) if ([...part].length >= SHORTEST_PART) wanted.add(part);
  return [...wanted].map((name) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'giu'));
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
