import { type PageKnown, sendPageCall } from '../../browser/messages';

/** A page that may be one of terms, as the part that captures is given it. */
export interface Visit {
  page: Document;
  url: string;
  known: PageKnown;
  signal: AbortSignal;
  /** Many a page gets its name late; `undefined` when the site is not watched any more. */
  askAgain: () => Promise<PageKnown | undefined>;
}

/** What few pages need, in a script of its own: no other page has to load it. */
export interface CapturePart {
  captureVisit: (visit: Visit) => Promise<void>;
  findNoticeTexts: (page: Document) => string[];
}

const KEY = Symbol.for('clausewatch.capture');

/** Called by the part itself; the scripts of one extension share a world in a page, which the page cannot see. */
export const offerPart = (scope: object, part: CapturePart): void => {
  (scope as { [KEY]?: CapturePart })[KEY] = part;
};

/** Has the background bring the part; `undefined` where it cannot. */
export const fetchPart = async (scope: object, url: string): Promise<CapturePart | undefined> => {
  const answer = await sendPageCall('page.equip', { url });
  return answer.ok ? (scope as { [KEY]?: CapturePart })[KEY] : undefined;
};
