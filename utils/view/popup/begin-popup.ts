import type { Archive } from '../../store/database';
import { loadBoard } from '../alerts/board/load-board';
import { FIRST_WISH } from '../alerts/board/use-board';
import { archive } from '../archive';
import { untilDrawn } from '../hooks/drawn';
import { readLocale } from '../hooks/use-setting';
import { askAbout, findTab, type OpenTab, type TabSite } from '../hooks/use-tab-site';
import { loadSiteLines } from './load-site-lines';
import { siteAhead } from './site-ahead';

/** A store that answers later than this is waited for in sight. */
const GRACE = 250;

type Board = Awaited<ReturnType<typeof loadBoard>>;

/** More than is seen without scrolling: a service's first alerts under the card of this site. */
const AT_FIRST = { ...FIRST_WISH, services: 1 };

/** Where there is more, nothing that would have to make room for it. */
const topOf = (board: Board): Board => (board.hasMoreGroups ? { ...board, hasMoreGroups: false, earlier: [] } : board);

/** What the popup shows with its first paint; absent where it was not known in time. */
export interface PopupStart {
  locale?: string;
  site?: TabSite;
  /** Its first alerts; the others follow below them. */
  board?: Board;
  siteLines?: Awaited<ReturnType<typeof loadSiteLines>>;
}

const readSite = async (from: Archive, tab: Promise<OpenTab>): Promise<Pick<PopupStart, 'site' | 'siteLines'>> => {
  const { url, tabId } = await tab;
  const status = await siteAhead(from, url);
  if (status === undefined) return {};
  return { site: { url, tabId, status }, siteLines: await loadSiteLines(from, { status, url }) };
};

/** Nothing where it takes too long; what fails here fails again, in sight, where the page reads it live. */
const inTime = <Value>(reading: Promise<Value>): Promise<Value | undefined> => {
  const isLate = new Promise<undefined>((resolve) => setTimeout(resolve, GRACE, undefined));
  return Promise.race([reading.catch(() => undefined), isLate]);
};

/**
 * Asks at once for all that the popup shows first, one beside the other, so that it is painted once: the words, the
 * alerts, this site. `answer` is what the background says of the site, which may take longer: where the archive knows
 * the site, it is asked once that is drawn.
 */
export function beginPopup(): { answer: Promise<TabSite>; start: Promise<PopupStart> } {
  const tab = findTab();
  const locale = readLocale().catch(() => undefined);
  const board = inTime(loadBoard(archive, AT_FIRST).then(topOf));
  const site = inTime(readSite(archive, tab));
  const gather = async (): Promise<PopupStart> => ({ locale: await locale, board: await board, ...(await site) });
  const start = gather();
  // A worker that wakes holds the first picture up, and of a site that is watched it says little that is new.
  const ask = async (): Promise<TabSite> => {
    if ((await site)?.site) await start.then(untilDrawn);
    return askAbout(await tab);
  };
  return { answer: ask(), start };
}
