import type { MarkKind, YearLine } from '../../utils/core/model/year/year-line';
import { useSpeech } from '../base/Language';
import { MarkShape } from './MarkShape';
import { YearStrip } from './YearStrip';
import { sayMark, sayStretch } from './year-words';

const EXPLAINED: readonly MarkKind[] = ['silent', 'dated', 'told', 'back', 'setting', 'edit', 'notice', 'first'];

/** As loud as they mostly are. */
const LOUD: ReadonlySet<MarkKind> = new Set(['silent', 'dated', 'setting']);

/** What the shapes mean; only those that are there. */
const Legend = ({ year }: { year: YearLine }) => {
  const { t } = useSpeech();
  const there = new Set(year.marks.map(({ kind }) => kind));
  const gaps = (['unlooked', 'blocked'] as const).filter((kind) => year.stretches.some((one) => one.kind === kind));
  return (
    <ul class="year-legend soft">
      {EXPLAINED.filter((kind) => there.has(kind)).map((kind) => (
        <li key={kind}>
          <MarkShape kind={kind} severity={LOUD.has(kind) ? 2 : 0} />
          {t(`trust.kind-${kind}`)}
        </li>
      ))}
      {gaps.map((kind) => (
        <li key={kind}>
          <span class={`year-gap gap-${kind}`} />
          {t(`trust.kind-${kind}`)}
        </li>
      ))}
    </ul>
  );
};

const AsList = ({ year }: { year: YearLine }) => {
  const speech = useSpeech();
  const said = [
    ...year.marks.map((mark) => ({ at: mark.at, words: sayMark(speech, mark), href: mark.href })),
    ...year.stretches.map((stretch) => ({ at: stretch.from, words: sayStretch(speech, stretch), href: undefined })),
  ].sort((a, b) => b.at - a.at);
  return (
    <details class="year-list">
      <summary>{speech.t('trust.as-list', { count: said.length })}</summary>
      <ol>
        {said.map(({ at, words, href }) => (
          <li key={`${at} ${words}`}>{href ? <a href={href}>{words}</a> : words}</li>
        ))}
      </ol>
    </details>
  );
};

/** The year with what its marks mean, and all of it in words. */
export const YearPicture = ({ year, name, href }: { year: YearLine; name: string; href: string }) => {
  const hasAny = year.marks.length + year.stretches.length > 0;
  return (
    <div class="year-picture card">
      <YearStrip year={year} name={name} href={href} isLarge />
      {hasAny && <Legend year={year} />}
      {hasAny && <AsList year={year} />}
    </div>
  );
};
