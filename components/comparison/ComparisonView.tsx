import { useMemo, useState } from 'preact/hooks';
import type { Time } from '../../utils/core/model/hash';
import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';
import { ComparisonBar, type ComparisonChoice } from './ComparisonBar';
import { type ComparedRow, findStops, foldUnchanged, unfold } from './comparison-rows';
import { Line } from './Line';

interface ComparisonViewProps {
  rows: readonly ComparedRow[];
  beforeAt: Time;
  afterAt: Time;
  addedWords: number;
  removedWords: number;
  movedWords: number;
  /** Numbers before the blocks differ and nothing else of them. */
  isRenumbered: boolean;
  choice: ComparisonChoice;
  onChoose: (choice: ComparisonChoice) => void;
}

/** Rows from which on those out of sight are not drawn. */
const LONG = 300;

/** Two texts as one: what came, what went, what moved. */
export const ComparisonView = ({ rows, choice, onChoose, ...change }: ComparisonViewProps) => {
  const { t, date: dateOf, moment, locale } = useSpeech();
  // Two versions of one day are told apart by the hour.
  const date = dateOf(change.beforeAt) === dateOf(change.afterAt) ? moment : dateOf;
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const stops = useMemo(() => findStops(rows), [rows]);
  // The same nodes again mean that moving among the changes draws no line anew.
  // the words change with the locale alone
  const lines = useMemo(() => {
    const ids = new Map(stops.map((index, stop) => [index, `change-${stop}`]));
    const shown = choice.isWholeTextShown
      ? rows.map((row, index) => ({ row, index }))
      : unfold(foldUnchanged(rows), rows, opened);
    return shown.map((line) =>
      'row' in line ? (
        <Line key={line.index} row={line.row} id={ids.get(line.index)} layout={choice.layout} />
      ) : (
        <div key={line.index} class="folded">
          <Button
            look="quiet"
            icon="plus"
            label={t('comparison.folded', { count: line.folded })}
            onPress={() => setOpened((before) => new Set(before).add(line.index))}
          />
        </div>
      ),
    );
  }, [rows, stops, choice.isWholeTextShown, choice.layout, opened, locale]);
  return (
    <section class="comparison" aria-labelledby="comparison">
      <h2 id="comparison">{t('comparison.title')}</h2>
      <p class="soft">
        {t('comparison.sum', { added: change.addedWords, removed: change.removedWords, moved: change.movedWords })}{' '}
        {change.isRenumbered && t('comparison.renumbered')}
      </p>
      <ComparisonBar key={stops.length} changes={stops.length} choice={choice} onChoose={onChoose} />
      <div class={`lines card ${choice.layout} ${rows.length > LONG ? 'long' : ''}`}>
        <div class="line heads">
          {choice.layout === 'inline' ? (
            <p class="legend">
              <del>{t('comparison.until', { date: date(change.beforeAt) })}</del>{' '}
              <ins>{t('comparison.from', { date: date(change.afterAt) })}</ins>
            </p>
          ) : (
            <>
              <p class="side">{t('comparison.seen', { date: date(change.beforeAt) })}</p>
              <p class="side">{t('comparison.seen', { date: date(change.afterAt) })}</p>
            </>
          )}
        </div>
        {lines}
      </div>
    </section>
  );
};
