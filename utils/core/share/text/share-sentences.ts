import type { Sentence } from '../../model/sentence';
import type { Share, SharePoint } from '../../model/share';

/** A sentence in the share's language. */
export type SayShare = (sentence: Sentence) => string;

/** Which document, and between which days it changed; of settings, the service alone. */
export function sourceSentence({ service, document, sides, before, after }: Share): Sentence {
  const place = { service, document };
  if (!before || sides) return { id: 'share.source-on', values: { ...place, until: after.seenAt } };
  return { id: 'share.source', values: { ...place, from: before.seenAt, until: after.seenAt } };
}

/** When and how the two were seen. */
export function seenSentence({ about, before, after }: Share): Sentence {
  const values = { from: before?.seenAt ?? after.seenAt, until: after.seenAt };
  if (about === 'settings') return { id: 'share.setting-seen', values };
  return { id: 'evidence.chain-seen', values: { ...values, before: before?.how ?? after.how, after: after.how } };
}

/** What its side of a finding says of it that has no words to quote. */
export const missingSentence = (side: 'before' | 'after', { about, sides }: Share): Sentence => ({
  id: MISSING[sides ?? about ?? 'changed'][side],
});

const MISSING = {
  changed: { before: 'alert.not-there-before', after: 'alert.gone-now' },
  'to-come': { before: 'alert.not-there-yet', after: 'alert.gone-then' },
  announced: { before: 'alert.not-announced', after: 'alert.not-in-force' },
  settings: { before: 'setting.not-there', after: 'setting.gone' },
} as const;

/** What a side is called; its words are those of `share.side-label` and `share.side-line`. */
const NAMES = {
  changed: { before: 'before', after: 'now' },
  'to-come': { before: 'force', after: 'come' },
  announced: { before: 'announced', after: 'now' },
} as const;

/** `Before:`, `Announced:` */
export const sideLabel = (side: 'before' | 'after', { sides }: Share): Sentence => ({
  id: 'share.side-label',
  values: { side: NAMES[sides ?? 'changed'][side] },
});

/** The same with its quote in quotes. */
export const sideLine = (side: 'before' | 'after', { sides }: Share, quote: string): Sentence => ({
  id: 'share.side-line',
  values: { side: NAMES[sides ?? 'changed'][side], quote },
});

/** The first that quotes anything: where the strongest does not, the next one. */
export const quotingPoint = ({ points }: Share): SharePoint | undefined =>
  points.find(({ before, after }) => before || after);

/** Absent where a share has none that anybody may open. */
export function addressOf({ url }: Pick<Share, 'url'>): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
