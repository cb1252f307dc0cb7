import { type HeaderKind, type HeaderLine, readHeaderLine } from './header-labels';

/** A pasted e-mail, parted into what stands above it and what it says. */
export interface SplitMail {
  headers: Partial<Record<HeaderKind, HeaderLine>>;
  /** Paragraphs and lines; lines that were broken to fit a width are whole again. */
  lines: string[];
  /** More than one message: answers below each other, or a whole thread. */
  isThread: boolean;
}

/** Above a message; a label further down is a word of the text, unless others stand around it. */
const HEAD = 15;
const QUOTED = /^\s*[>|]/;
const MOST_QUOTED = 2;
const ANSWERS =
  /(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|napisał(?:\(a\))?|skrev|kirjoitti|yazdı|написал(?:\(а\))?|写道|のメール)\s*[:：]\s*$/iu;
const BROKEN_AT = 45;
const ENDS = /[.!?:;。！？：]["'”’)\]]*$/u;

interface Placed extends HeaderLine {
  at: number;
  block: number;
}

/** Header lines, numbered by the run that they stand in. */
function findHeaders(lines: readonly string[]): Placed[] {
  const found: Placed[] = [];
  for (const [at, line] of lines.entries()) {
    const header = readHeaderLine(line);
    if (!header) continue;
    const last = found.at(-1);
    // Some programs paste the label and what it says on two lines.
    const value = header.value || (lines[at + 1] ?? '').trim();
    const block = last === undefined ? 0 : at - last.at <= 2 ? last.block : last.block + 1;
    found.push({ ...header, value, at, block });
  }
  return found;
}

const isHead = (block: readonly Placed[]): boolean =>
  new Set(block.map(({ kind }) => kind)).size > 1 && block.some(({ kind }) => kind === 'date' || kind === 'from');

/** A line as wide as a mail program makes it goes on in the next. */
function joinBroken(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let goesOn = false;
  for (const line of lines.map((one) => one.trim())) {
    const isMore = goesOn && line !== '';
    if (isMore) joined.push(`${joined.pop()} ${line}`);
    else if (line !== '') joined.push(line);
    goesOn = line.length >= BROKEN_AT && !ENDS.test(line);
  }
  return joined;
}

/** Parts a pasted text; nothing of it is judged here. */
export function splitMail(text: string): SplitMail {
  const lines = text.split('\n');
  const all = findHeaders(lines);
  const blocks = [...new Set(all.map(({ block }) => block))].map((number) =>
    all.filter(({ block }) => block === number),
  );
  const heads = blocks.filter(isHead);
  const own = heads[0] ?? all.filter(({ at }) => at < HEAD);
  const ofHead = new Set(own.map(({ at }) => at));
  const headers: SplitMail['headers'] = {};
  for (const header of own) headers[header.kind] ??= header;
  const isThread =
    heads.length > 1 ||
    lines.filter((line) => QUOTED.test(line)).length > MOST_QUOTED ||
    lines.some((line) => line.length < 300 && ANSWERS.test(line));
  return { headers, lines: joinBroken(lines.filter((_, at) => !ofHead.has(at))), isThread };
}
