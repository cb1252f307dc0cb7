import type { Survey } from './survey-page';
import { CELL_TAGS, HEADING_TAGS } from './tags';

export interface Prose {
  /** Running text inside, by index; links and scraps count nothing. */
  prose: Float64Array;
  /** The same with what speaks against a document (lists of links) taken off. */
  score: Float64Array;
}

const SCRAP = 25;
const SENTENCE = 80;

/** What one line of its own says for (or against) standing in a document. */
function scoreLine(own: number, linked: number, tag: string): number {
  if (own === 0) return 0;
  const density = linked / own;
  if (HEADING_TAGS.has(tag)) return density < 0.5 ? Math.min(own, SENTENCE) : 0;
  if (CELL_TAGS.has(tag)) return (own - linked) * 0.6;
  if (density > 0.6 && own < 400) return -(Math.min(own, 60) + 10);
  if (own < SCRAP) return 0;
  return (own - linked) * (own < SENTENCE ? 0.6 : 1);
}

export function measureProse({ nodes, tags, parents, lines, weights, linkWeights }: Survey): Prose {
  const own = new Float64Array(nodes.length);
  const linked = new Float64Array(nodes.length);
  for (let i = 0; i < nodes.length; i++) {
    if (tags[i] !== '#text') continue;
    const line = lines[i] ?? 0;
    own[line] = (own[line] ?? 0) + (weights[i] ?? 0);
    linked[line] = (linked[line] ?? 0) + (linkWeights[i] ?? 0);
  }
  const score = own.map((weight, i) => scoreLine(weight, linked[i] ?? 0, tags[i] ?? ''));
  const prose = score.map((value) => Math.max(0, value));
  for (let i = nodes.length - 1; i > 0; i--) {
    const up = parents[i] ?? 0;
    score[up] = (score[up] ?? 0) + (score[i] ?? 0);
    prose[up] = (prose[up] ?? 0) + (prose[i] ?? 0);
  }
  return { prose, score };
}
