import { foldSpace } from '../../text/fold-space';
import { isOpener } from '../page/clutter/leave-out-questions';
import { type Survey, startsLine } from '../page/survey-page';
import { HEADING_TAGS, headingLevel } from '../page/tags';
import { cleanAddress } from './clean-address';
import { dayWithoutYear } from './day-without-year';
import { escapeHtml } from './escape-html';
import { structureAttributes } from './structure-attributes';

const WRITTEN_TAGS = new Set(
  (
    'div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th pre blockquote hr br ' +
    'article section main details summary legend address figure figcaption a b strong i em sup sub button'
  ).split(' '),
);
const VOID_TAGS = new Set(['br', 'hr']);
/** A parser closes these when one of their kind opens inside. */
const NEVER_NESTED = new Set([...HEADING_TAGS, 'a', 'button']);
/** Parsers cut deeper trees short, each in its own way. */
const DEEPEST = 400;
const BREAK = '<br><br>';

interface Plan {
  survey: Survey;
  isLeftOut: Uint8Array;
  url: string;
  /** 1 where an element holds an element that starts a line. */
  holdsLines: Uint8Array;
}

const NODES_A_STEP = 200;

/**
 * The kept part of a page as HTML, in steps of a few milliseconds. What only groups one other element is not written,
 * so that a new wrapper changes nothing.
 */
export function* writeBody(survey: Survey, isLeftOut: Uint8Array, url: string): Generator<undefined, string> {
  const plan: Plan = { survey, isLeftOut, url, holdsLines: findHolders(survey, isLeftOut) };
  const { nodes, tags, ends } = survey;
  const parts: string[] = [];
  const open: { tag: string; end: number; isPre: boolean }[] = [];
  const counts = new Map<string, number>();
  const close = (at: number): void => {
    for (let top = open[open.length - 1]; top && top.end <= at; top = open[open.length - 1]) {
      if (top.tag !== '') parts.push(`</${top.tag}>`);
      counts.set(top.tag, (counts.get(top.tag) ?? 1) - 1);
      open.pop();
    }
  };
  for (let i = 1; i < nodes.length; i++) {
    if (i % NODES_A_STEP === 0) yield;
    close(i);
    const tag = tags[i] ?? '';
    if (isLeftOut[i] === 1) {
      i = (ends[i] ?? i + 1) - 1;
      continue;
    }
    if (tag === '#text') {
      const data = survey.texts[i] ?? '';
      parts.push(escapeHtml(open[open.length - 1]?.isPre ? data : foldSpace(data)));
      continue;
    }
    const depth = open.length;
    const written = depth < DEEPEST ? writtenTag(plan, i, counts) : '';
    if (depth >= DEEPEST && startsLine(survey, i) && parts[parts.length - 1] !== BREAK) parts.push(BREAK);
    if (written === '') continue;
    parts.push(startTag(plan, i, written));
    if (VOID_TAGS.has(written)) continue;
    open.push({ tag: written, end: ends[i] ?? i + 1, isPre: written === 'pre' || open[depth - 1]?.isPre === true });
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  close(Number.POSITIVE_INFINITY);
  return parts.join('');
}

function findHolders(survey: Survey, isLeftOut: Uint8Array): Uint8Array {
  const { nodes, tags, parents, weights } = survey;
  const holds = new Uint8Array(nodes.length);
  for (let i = nodes.length - 1; i > 0; i--) {
    const tag = tags[i] ?? '';
    if (isLeftOut[i] === 1 || (weights[i] === 0 && tag !== 'hr')) continue;
    if ((startsLine(survey, i) && tag !== 'br') || holds[i] === 1) holds[parents[i] ?? 0] = 1;
  }
  return holds;
}

/** The tag to write, or nothing where only the content matters. */
function writtenTag(
  { survey, isLeftOut, holdsLines }: Plan,
  index: number,
  counts: ReadonlyMap<string, number>,
): string {
  const element = survey.nodes[index] as Element;
  const tag = element.localName.toLowerCase();
  const isInline = !startsLine(survey, index);
  if (NEVER_NESTED.has(tag) && (counts.get(tag) ?? 0) > 0) return isInline ? '' : 'div';
  if (VOID_TAGS.has(tag)) return tag;
  if (tag === 'a' && !element.hasAttribute('href')) return '';
  if (tag === 'time') return dayWithoutYear(element) ? tag : '';
  // What it opens is written out, so that nothing tells it from a button that waits for an answer.
  if (tag === 'button' && isOpener(element)) return isInline ? 'span' : 'div';
  if (tag === 'p' && holdsLines[index] === 1) return 'div';
  const isMarked = element.hasAttributes() && (headingLevel(element, tag) !== undefined || survey.tags[index] !== tag);
  if (isInline) return WRITTEN_TAGS.has(tag) ? tag : isMarked ? 'span' : '';
  const written = WRITTEN_TAGS.has(tag) ? tag : 'div';
  if ((written !== 'div' && written !== 'section') || isMarked) return written;
  return isOnlyWrapper(survey, isLeftOut, index) ? '' : written;
}

function isOnlyWrapper(survey: Survey, isLeftOut: Uint8Array, index: number): boolean {
  const { ends, weights } = survey;
  const end = ends[index] ?? index;
  let lines = 0;
  for (let i = index + 1; i < end && lines < 2; i = ends[i] ?? i + 1) {
    if (weights[i] === 0 || isLeftOut[i] === 1) continue;
    if (!startsLine(survey, i)) return false;
    lines++;
  }
  return lines === 1;
}

function startTag({ survey, url }: Plan, index: number, written: string): string {
  const element = survey.nodes[index] as Element;
  if (!element.hasAttributes()) return written === 'pre' ? '<pre>\n' : `<${written}>`;
  const tag = element.localName.toLowerCase();
  const attributes = structureAttributes(element, written);
  if (survey.tags[index] !== tag) attributes.push(` role="${element.getAttribute('role')}"`);
  if (written === 'time') attributes.push(` datetime="${dayWithoutYear(element)}"`);
  if (written === 'a') attributes.push(` href="${escapeHtml(cleanAddress(element.getAttribute('href') ?? '', url))}"`);
  const level = headingLevel(element, tag);
  if (level !== undefined && !HEADING_TAGS.has(tag)) attributes.push(` role="heading" aria-level="${level}"`);
  return `<${written}${attributes.join('')}>${written === 'pre' ? '\n' : ''}`;
}
