import { decodeEmail } from './inside/decode-email';
import { type Inside, openInside } from './inside/open-inside';
import { runsOn } from './inside/runs-on';
import { INLINE_TAGS, PLAIN_TAGS, tagOfRole, UNREAD_TAGS } from './tags';

/** The page as flat lists in reading order, so that no step after it needs recursion. Index 0 is the root. */
export interface Survey {
  nodes: Node[];
  /** Lower-case; `#text` for text; what a role makes of an element that says nothing by itself. */
  tags: string[];
  /** What text nodes say; empty for elements. */
  texts: string[];
  parents: number[];
  /** One past the last node inside. */
  ends: number[];
  /** Text nodes: how much they say; elements: the sum of what is inside. */
  weights: number[];
  /** The same, only inside links. */
  linkWeights: number[];
  /** The nearest element around that starts a line of its own. */
  lines: number[];
}

const TEXT = 3;
const ELEMENT = 1;

/** Whether a node starts a line of its own. */
export const startsLine = ({ lines }: Survey, index: number): boolean => lines[index] === index;

// A Han, Kana or Hangul character says about as much as three letters.
const isDense = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || (code >= 0x3040 && code <= 0x30ff) || (code >= 0xac00 && code <= 0xd7af);
const isSpace = (code: number): boolean =>
  code <= 0x20 ||
  code === 0xa0 ||
  (code >= 0x2000 && (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f)) ||
  code === 0x3000 ||
  code === 0xfeff;

/** White space is no weight: the same page in another layout must weigh the same. */
function weigh(text: string): number {
  let weight = 0;
  let isApart = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x20 && code < 0x80) {
      weight += isApart ? 2 : 1;
      isApart = false;
      continue;
    }
    if (isSpace(code)) {
      isApart = weight > 0;
      continue;
    }
    weight += (isApart ? 1 : 0) + (code >= 0x3040 && isDense(code) ? 3 : 1);
    isApart = false;
  }
  return weight;
}

const tagOf = (node: Node): string | undefined => {
  if (node.nodeType === TEXT) return '#text';
  if (node.nodeType !== ELEMENT) return undefined;
  const tag = (node as Element).localName.toLowerCase();
  if (UNREAD_TAGS.has(tag)) return undefined;
  return PLAIN_TAGS.has(tag) ? tagOfRole(node as Element, tag) : tag;
};

/** Walks without recursion: pages nest as deep as their makers like. */
export function surveyPage(root: Element): Survey {
  const survey: Survey = {
    nodes: [],
    tags: [],
    texts: [],
    parents: [],
    ends: [],
    weights: [],
    linkWeights: [],
    lines: [],
  };
  const inLink: boolean[] = [];
  const open: Inside[] = [{ next: () => undefined }];
  let parent = -1;
  let node: Node | undefined = root;
  while (node) {
    const tag = tagOf(node);
    if (tag !== undefined) {
      inLink.push(isLink(node, tag) || inLink[parent] === true);
      addNode(survey, { node, tag, parent, isInLink: inLink[inLink.length - 1] === true });
      parent = survey.nodes.length - 1;
      open.push(openInside(node, tag, open[open.length - 1]?.shadow));
    }
    node = open[open.length - 1]?.next();
    while (!node && open.length > 1) {
      open.pop();
      survey.ends[parent] = survey.nodes.length;
      parent = survey.parents[parent] ?? -1;
      node = open[open.length - 1]?.next();
    }
  }
  sumUp(survey);
  return survey;
}

const isLink = (node: Node, tag: string): boolean => tag === 'a' && (node as Element).hasAttribute('href');

interface Step {
  node: Node;
  tag: string;
  parent: number;
  isInLink: boolean;
}

function addNode(survey: Survey, { node, tag, parent, isInLink }: Step): void {
  const index = survey.nodes.length;
  const isText = tag === '#text';
  const isLine = parent < 0 || !(isText || INLINE_TAGS.has(tag) || runsOn(node, tag));
  const line = isLine ? index : (survey.lines[parent] ?? 0);
  const text = isText ? readText(survey, { node: node as Text, parent, line }) : '';
  const weight = isText ? weigh(text) : 0;
  survey.nodes.push(node);
  survey.tags.push(tag);
  survey.texts.push(text);
  survey.parents.push(parent);
  survey.ends.push(index + 1);
  survey.weights.push(weight);
  survey.linkWeights.push(isInLink ? weight : 0);
  survey.lines.push(line);
}

const ENDS_WORD = /[\p{Ll}\p{N}.:!?)]$/u;
const STARTS_WORD = /^\p{Lu}/u;

/**
 * A label and its value are often two elements side by side that only a style sheet parts: `Updated` `May 2023`.
 * A capital right after a small letter, across both elements' edges, gets a space.
 */
function readText(
  { tags, texts, ends, parents, lines }: Survey,
  { node, parent, line }: { node: Text; parent: number; line: number },
): string {
  const tag = tags[parent];
  const isHidden = (tag === 'a' || tag === 'span') && (node.parentNode as Element).hasAttribute('data-cfemail');
  const text = (isHidden ? decodeEmail(node.parentNode as Element) : undefined) ?? node.data;
  const last = texts.length - 1;
  const before = last - 1;
  // Directly before it: a text whose element ended, then the start of this text's element.
  const isBesideText = tags[last] !== '#text' && last === parent && tags[before] === '#text' && lines[before] === line;
  if (!isBesideText || parents[before] === parents[parent] || (ends[parents[before] ?? 0] ?? 0) > last) return text;
  return ENDS_WORD.test(texts[before] ?? '') && STARTS_WORD.test(text) ? ` ${text}` : text;
}

function sumUp({ nodes, parents, weights, linkWeights }: Survey): void {
  for (let i = nodes.length - 1; i > 0; i--) {
    const up = parents[i] ?? 0;
    weights[up] = (weights[up] ?? 0) + (weights[i] ?? 0);
    linkWeights[up] = (linkWeights[up] ?? 0) + (linkWeights[i] ?? 0);
  }
}
