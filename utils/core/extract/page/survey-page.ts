import { INLINE_TAGS, UNREAD_TAGS } from './tags';

/** The page as flat lists in reading order, so that no step after it needs recursion. Index 0 is the root. */
export interface Survey {
  nodes: Node[];
  /** Lower-case; `#text` for text. */
  tags: string[];
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
// A Han, Kana or Hangul character says about as much as three letters.
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

export const weigh = (text: string): number => {
  const trimmed = text.trim();
  if (trimmed.length === 0) return 0;
  const last = trimmed.charCodeAt(trimmed.length - 1);
  const first = trimmed.charCodeAt(0);
  if (first < 0x3000 && last < 0x3000) return trimmed.length;
  return trimmed.length + 2 * (trimmed.match(DENSE)?.length ?? 0);
};

const tagOf = (node: Node): string | undefined => {
  if (node.nodeType === TEXT) return '#text';
  if (node.nodeType !== ELEMENT) return undefined;
  const tag = (node as Element).localName.toLowerCase();
  return UNREAD_TAGS.has(tag) ? undefined : tag;
};

/** Walks without recursion: pages nest as deep as their makers like. */
export function surveyPage(root: Element, isLeftOut?: (element: Element, tag: string) => boolean): Survey {
  const survey: Survey = { nodes: [], tags: [], parents: [], ends: [], weights: [], linkWeights: [], lines: [] };
  const inLink: boolean[] = [];
  let parent = -1;
  let node: Node = root;
  for (;;) {
    const tag = tagOf(node);
    const isRead = tag !== undefined && (tag === '#text' || !isLeftOut?.(node as Element, tag));
    if (isRead) {
      const index = survey.nodes.length;
      const isInLink =
        (tag === 'a' && (node as Element).hasAttribute('href')) || (parent >= 0 && inLink[parent] === true);
      const weight = tag === '#text' ? weigh((node as Text).data) : 0;
      if (tag !== '#text' || weight > 0 || (node as Text).data.length > 0) {
        survey.nodes.push(node);
        survey.tags.push(tag);
        survey.parents.push(parent);
        survey.ends.push(index + 1);
        survey.weights.push(weight);
        survey.linkWeights.push(isInLink ? weight : 0);
        const isLine = tag !== '#text' && !INLINE_TAGS.has(tag);
        survey.lines.push(isLine || parent < 0 ? index : (survey.lines[parent] ?? 0));
        inLink.push(isInLink);
      }
      if (node.firstChild) {
        parent = index;
        node = node.firstChild;
        continue;
      }
    }
    while (node !== root && !node.nextSibling) {
      node = node.parentNode ?? root;
      survey.ends[parent] = survey.nodes.length;
      parent = survey.parents[parent] ?? -1;
    }
    if (node === root) break;
    node = node.nextSibling ?? root;
    if (node === root) break;
  }
  sumUp(survey);
  return survey;
}

function sumUp({ nodes, parents, weights, linkWeights }: Survey): void {
  for (let i = nodes.length - 1; i > 0; i--) {
    const up = parents[i] ?? 0;
    weights[up] = (weights[up] ?? 0) + (weights[i] ?? 0);
    linkWeights[up] = (linkWeights[up] ?? 0) + (linkWeights[i] ?? 0);
  }
}
