import type { YearLine, YearMark, YearStretch } from '../../utils/core/model/year/year-line';
import { useSpeech } from '../base/Language';
import { MarkShape } from './MarkShape';
import { MonthTargets } from './MonthTargets';
import { sayStretch, sayYear } from './year-words';

interface YearStripProps {
  year: YearLine;
  /** Whose year it is. */
  name: string;
  /** Where it leads when a mark leads nowhere. */
  href: string;
  /** On a page of its own; small in a list of many. */
  isLarge?: boolean;
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

const Gap = ({ stretch }: { stretch: YearStretch }) => {
  const speech = useSpeech();
  const { kind, start, end } = stretch;
  return (
    <span
      class={`year-gap gap-${kind}`}
      title={sayStretch(speech, stretch)}
      style={{ insetInlineStart: percent(start), inlineSize: percent(end - start) }}
    />
  );
};

const Drawn = ({ mark: { kind, severity, place } }: { mark: YearMark }) => (
  <span class={`year-mark at-${kind === 'notice' ? 'foot' : severity}`} style={{ insetInlineStart: percent(place) }}>
    <MarkShape kind={kind} severity={severity} />
  </span>
);

/** The last twelve months at a glance: what changed and how it came, what was announced, when nobody could look. */
export const YearStrip = ({ year, name, href, isLarge = false }: YearStripProps) => {
  const speech = useSpeech();
  const { t } = speech;
  const { start, today, months, marks, stretches } = year;
  return (
    <figure class={isLarge ? 'year large' : 'year'} aria-label={t('trust.year-of', { name })}>
      <div class="year-track">
        <div class="year-drawn" aria-hidden="true">
          <span class="year-line before" style={{ insetInlineStart: 0, inlineSize: percent(start) }} />
          <span class="year-line" style={{ insetInlineStart: percent(start), inlineSize: percent(today - start) }} />
          {stretches.map((stretch) => (
            <Gap key={`${stretch.kind} ${stretch.from}`} stretch={stretch} />
          ))}
          {marks.map((mark) => (
            <Drawn key={`${mark.kind} ${mark.at} ${mark.href}`} mark={mark} />
          ))}
          <span class="year-today" style={{ insetInlineStart: percent(today) }} />
        </div>
        <MonthTargets months={months} href={href} isOneStop={!isLarge} />
      </div>
      <div class="year-names" aria-hidden="true">
        {months.map(({ at }) => (
          <span key={at}>{t(isLarge ? 'trust.month-short' : 'trust.month-letter', { at })}</span>
        ))}
      </div>
      <figcaption class="soft">
        {sayYear(speech, year)}
        {!isLarge && stretches.map((stretch) => <span class="spoken"> {sayStretch(speech, stretch)}</span>)}
      </figcaption>
    </figure>
  );
};
