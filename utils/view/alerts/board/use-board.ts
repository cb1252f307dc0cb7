import { useMemo, useState } from 'preact/hooks';
import type { AlertFilter } from '../../../core/model/judgement';
import type { Sentence } from '../../../core/model/sentence';
import { archive } from '../../archive';
import { useLast } from '../../hooks/use-last';
import { useLive } from '../../hooks/use-live';
import { isFiltering, seekIn } from './filter-alerts';
import { type BoardWish, FOLDED, wishedOf } from './group-alerts';
import { countBoard, loadBoard } from './load-board';
import { loadAllLines, servicesOf, siftBoard } from './sift-board';
import { useBoardActs } from './use-board-acts';

const MORE = 10;

/** What is asked for before the reader asked for more. */
export const FIRST_WISH: BoardWish = { services: 5, earlier: FOLDED, of: {} };
type LoadedBoard = Awaited<ReturnType<typeof loadBoard>>;

const ALL: AlertFilter = { words: '' };

/** The alerts that are shown, what is looked for among them, and all that can be done with them. */
export const useBoard = (say: (sentence: Sentence) => string, first?: LoadedBoard) => {
  const [wish, setWish] = useState(FIRST_WISH);
  const [filter, setFilter] = useState(ALL);
  const [isSeeking, setSeeking] = useState(false);
  const live = useLive(() => loadBoard(archive, wish), [wish], first);
  const all = useLive(async () => (isSeeking ? loadAllLines(archive) : undefined), [isSeeking]).value;
  const textOf = useMemo(() => seekIn(say), [say]);
  const isSifted = all !== undefined && isFiltering(filter);
  const sifted = useMemo(
    () => (isSifted ? siftBoard(all, { filter, textOf, wish }) : undefined),
    [isSifted, all, filter, textOf, wish],
  );
  const services = useMemo(() => (all ? servicesOf(all) : []), [all]);
  const whole = useLast(live.value);
  // Where there are thousands, to count them takes longer than to show the first of them.
  const isStanding = useLast(live.isBefore ? undefined : live.value) !== undefined;
  const counts = useLive(async () => (isStanding ? countBoard(archive) : undefined), [isStanding]).value;
  const more = (change: (wish: BoardWish) => Partial<BoardWish>): void =>
    setWish((was) => ({ ...was, ...change(was) }));
  return {
    value: whole,
    failure: live.failure,
    board: whole && { ...counts, ...whole, ...sifted },
    sieve: {
      ...{ filter, services, found: sifted?.found },
      /** Somebody is about to look for something. */
      onSeek: () => setSeeking(true),
      onFilter: (next: AlertFilter) => {
        setSeeking(true);
        setFilter(next);
        setWish(FIRST_WISH);
      },
    },
    ...useBoardActs(),
    onMoreServices: () => more(({ services: shown }) => ({ services: shown + FIRST_WISH.services })),
    onMoreEarlier: () => more(({ earlier }) => ({ earlier: earlier + MORE })),
    onMoreOf: (serviceId: string) =>
      more((was) => ({ of: { ...was.of, [serviceId]: wishedOf(was, serviceId) + MORE } })),
  };
};
