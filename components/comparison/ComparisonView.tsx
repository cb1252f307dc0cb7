import { useMemo } from 'preact/hooks';
import type { TouchedSection } from '../../utils/core/model/comparison';
import type { Time } from '../../utils/core/model/hash';
import type { Sentence } from '../../utils/core/model/sentence';
import { useSpeech } from '../base/Language';
import { Quoted } from '../quote/Quoted';
import { ComparisonBar, type ComparisonChoice } from './ComparisonBar';
import { type ComparedRow, findStops, nameStops } from './comparison-rows';
import { Lines } from './Lines';
import { TouchedSections } from './TouchedSections';

interface ComparisonViewProps {
  rows: readonly ComparedRow[];
  /** Of both texts, where it is known. */
  lang?: string;
  beforeAt: Time;
  afterAt: Time;
  /** What the change looks like from afar. */
  summary: readonly Sentence[];
  /** Those that changed, most changed first. */
  sections: readonly TouchedSection[];
  choice: ComparisonChoice;
  onChoose: (choice: ComparisonChoice) => void;
}

/** Two texts as one: what came, what went, what moved. */
export const ComparisonView = ({ rows, lang, summary, sections, choice, onChoose, ...times }: ComparisonViewProps) => {
  const { t, say } = useSpeech();
  const stops = useMemo(() => findStops(rows), [rows]);
  const ids = useMemo(() => nameStops(stops, sections), [stops, sections]);
  return (
    <section class="comparison" aria-labelledby="comparison">
      <h2 id="comparison">{t('comparison.title')}</h2>
      <p class="shape">{summary.map(say).join(' ')}</p>
      {sections.length > 1 && <TouchedSections sections={sections} ids={ids} />}
      <ComparisonBar key={stops.length} changes={stops.length} choice={choice} onChoose={onChoose} />
      <div class={`lines card ${choice.layout}`}>
        <Heads {...times} layout={choice.layout} />
        <Quoted lang={lang}>
          <Lines rows={rows} ids={ids} choice={choice} />
        </Quoted>
      </div>
    </section>
  );
};

const Heads = ({
  beforeAt,
  afterAt,
  layout,
}: {
  beforeAt: Time;
  afterAt: Time;
  layout: ComparisonChoice['layout'];
}) => {
  const { t, date: dateOf, moment } = useSpeech();
  // Two versions of one day are told apart by the hour.
  const date = dateOf(beforeAt) === dateOf(afterAt) ? moment : dateOf;
  return (
    <div class="line heads">
      {layout === 'inline' ? (
        <p class="legend">
          <del>{t('comparison.until', { date: date(beforeAt) })}</del>{' '}
          <ins>{t('comparison.from', { date: date(afterAt) })}</ins>
        </p>
      ) : (
        <>
          <p class="side">{t('comparison.seen', { date: date(beforeAt) })}</p>
          <p class="side">{t('comparison.seen', { date: date(afterAt) })}</p>
        </>
      )}
    </div>
  );
};
