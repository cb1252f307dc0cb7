import { useMemo, useRef, useState } from 'preact/hooks';
import type { AlertFilter } from '../../../core/model/judgement';
import type { Sentence } from '../../../core/model/sentence';
import { archive } from '../../archive';
import { useLive } from '../../hooks/use-live';
import { isFiltering, seekIn } from './filter-alerts';
import { type BoardWish, FOLDED, wishedOf } from './group-alerts';
import { countBoard, loadBoard } from './load-board';
import { loadAllLines, servicesOf, siftBoard } from './sift-board';
import { useBoardActs } from './use-board-acts';

const MORE = 10;

const WISH: BoardWish = { services: 5, earlier: FOLDED, of: {} };
const ALL: AlertFilter = { words: '' };

/** The last value there was: what is shown stays while more of it is read. */
const useLast = <Value>(value: Value | undefined): Value | undefined => {
  const last = useRef(value);
  if (value !== undefined) last.current = value;
  return last.current;
};

/** The alerts that are shown, what is looked for among them, and all that can be done with them. */
export const useBoard = (say: (sentence: Sentence) => string) => {
  const [wish, setWish] = useState(WISH);
  const [filter, setFilter] = useState(ALL);
  const [isSeeking, setSeeking] = useState(false);
  const live = useLive(() => loadBoard(archive, wish), [wish]);
  const all = useLive(async () => (isSeeking ? loadAllLines(archive) : undefined), [isSeeking]).value;
  const textOf = useMemo(() => seekIn(say), [say]);
  const isSifted = all !== undefined && isFiltering(filter);
  const sifted = useMemo(
    () => (isSifted ? siftBoard(all, { filter, textOf, wish }) : undefined),
    [isSifted, all, filter, textOf, wish],
  );
  const services = useMemo(() => (all ? servicesOf(all) : []), [all]);
  const whole = useLast(live.value);
  const isShown = whole !== undefined;
  const counts = useLive(async () => (isShown ? countBoard(archive) : undefined), [isShown]).value;
  const more = (change: (wish: BoardWish) => Partial<BoardWish>): void =>
    setWish((was) => ({ ...was, ...change(was) }));
  return {
    value: whole,
    failure: live.failure,
    board: whole && { ...whole, ...counts, ...sifted },
    sieve: {
      ...{ filter, services, found: sifted?.found },
      /** Somebody is about to look for something. */
      onSeek: () => setSeeking(true),
      onFilter: (next: AlertFilter) => {
        setSeeking(true);
        setFilter(next);
        setWish(WISH);
      },
    },
    ...useBoardActs(),
    onMoreServices: () => more(({ services: shown }) => ({ services: shown + WISH.services })),
    onMoreEarlier: () => more(({ earlier }) => ({ earlier: earlier + MORE })),
    onMoreOf: (serviceId: string) =>
      more((was) => ({ of: { ...was.of, [serviceId]: wishedOf(was, serviceId) + MORE } })),
  };
};
