import type { Quote } from '../../model/judgement';
import type { Sentence } from '../../model/sentence';
import type { Share, SharePoint } from '../../model/share';
import {
  addressOf,
  missingSentence,
  type SayShare,
  seenSentence,
  sideLabel,
  sourceSentence,
} from '../text/share-sentences';
import { escapeMarkdown, escapeWithin } from './escape-markdown';

export interface MarkdownWish {
  say: SayShare;
  /** Where the share can be seen, with its quotes. */
  viewerLink?: string;
}

/** For a forum, an issue, a newsletter. All words of the page are text in it, and nothing else. */
export function markdown(share: Share, { say, viewerLink }: MarkdownWish): string {
  const { headline, points, evidence } = share;
  const words = (sentence: Sentence): string => escapeMarkdown(say(sentence));
  const link = addressOf(share);
  const parts = [
    `## ${escapeMarkdown(headline)}`,
    link === undefined ? words(sourceSentence(share)) : `${words(sourceSentence(share))} <${link}>`,
    ...points.flatMap((point) => pointParts(point, { share, words })),
    evidence.map((line) => `- ${escapeMarkdown(line)}`).join('\n'),
    words(seenSentence(share)),
    viewerLink === undefined ? '' : `${words({ id: 'share.see-it' })} <${viewerLink}>`,
    checkPart(share, words),
    words({ id: 'share.made-with' }),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

interface Around {
  share: Share;
  words: (sentence: Sentence) => string;
}

function pointParts(point: SharePoint, { share, words }: Around): string[] {
  const isHeadline = point.headline === share.headline;
  const sides = (['before', 'after'] as const).flatMap((side) => {
    const [quote, label] = [point[side], `**${words(sideLabel(side, share))}**`];
    if (quote) return [label, quoteBlock(quote)];
    return point.before || point.after ? [`${label} ${words(missingSentence(side, share))}`] : [];
  });
  return isHeadline ? sides : [`### ${escapeMarkdown(point.headline)}`, ...sides];
}

/** What is marked decided; it need not be all that went or came, so that nothing is struck out. */
const MARK = '**';

function quoteBlock({ text, marks, heading }: Quote): string {
  let [line, from] = ['', 0];
  const add = (until: number): void => {
    const piece = text.slice(from, until);
    line += line === '' ? escapeMarkdown(piece) : escapeWithin(piece);
    from = until;
  };
  for (const [start, end] of joinTouching(marks.map((one) => atLetters(text, one)))) {
    if (start < from || start >= end) continue;
    add(start);
    line += `${MARK}${escapeWithin(text.slice(start, end))}${MARK}`;
    from = end;
  }
  add(text.length);
  return heading ? `> *${escapeMarkdown(heading)}*\n>\n> ${line}` : `> ${line}`;
}

/** Marks of emphasis hold only next to a letter or a digit. */
function atLetters(text: string, [start, end]: [number, number]): [number, number] {
  const begun = text.slice(start, end).replace(/^[^\p{L}\p{N}]+/u, '');
  const whole = begun.replace(/[^\p{L}\p{N}\p{M}]+$/u, '');
  return [end - begun.length, end - begun.length + whole.length];
}

/** Two that touch would be read as something else. */
function joinTouching(marks: readonly [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [start, end] of marks.filter(([from, to]) => from < to)) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** How anybody checks what is said here. */
function checkPart({ before, after, digest }: Share, words: Around['words']): string {
  const hashes: [string, string | undefined][] = [
    ['share.hash-before', before?.textHash],
    ['share.hash-after', after.textHash],
    ['share.hash-file', digest],
  ];
  const lines = hashes.flatMap(([id, hash]) => (hash === undefined ? [] : [`- ${words({ id })} \`${hash}\``]));
  if (lines.length === 0) return '';
  const how = digest === undefined ? [] : [words({ id: 'share.how-to-check' })];
  return [`**${words({ id: 'share.check-title' })}**`, ...how, lines.join('\n')].join('\n\n');
}
