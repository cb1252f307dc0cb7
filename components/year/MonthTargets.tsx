import { useState } from 'preact/hooks';
import type { YearLine, YearMark } from '../../utils/core/model/year/year-line';
import { type Speech, useSpeech } from '../base/Language';
import { Spoken } from '../base/Spoken';
import { sayMark } from './year-words';

/** More would hide what stands below. */
const SAID = 3;

interface MonthTargetsProps {
  months: YearLine['months'];
  /** Where a month leads of whose marks none leads anywhere. */
  href: string;
  /** In a list of many lines, each line is one stop; arrows go on from there. */
  isOneStop: boolean;
}

const sayMonth = (speech: Speech, marks: readonly YearMark[]): string[] => [
  ...marks.slice(0, SAID).map((mark) => sayMark(speech, mark)),
  ...(marks.length > SAID ? [speech.t('trust.more-seen', { count: marks.length - SAID })] : []),
];

const neighbourOf = (link: HTMLElement, step: 1 | -1): HTMLElement | null | undefined => {
  const month = step > 0 ? link.closest('li')?.nextElementSibling : link.closest('li')?.previousElementSibling;
  return month?.querySelector('a');
};

function goOn(event: KeyboardEvent): void {
  const link = event.currentTarget;
  if (!(link instanceof HTMLElement)) return;
  if (event.key === 'Escape') link.blur();
  const isMirrored = getComputedStyle(link).direction === 'rtl';
  const step = { ArrowRight: isMirrored ? -1 : 1, ArrowLeft: isMirrored ? 1 : -1 }[event.key] as 1 | -1 | undefined;
  const next = step && neighbourOf(link, step);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Each month in which something was seen: what, on hover and focus, and the way to the loudest of it. */
export const MonthTargets = ({ months, href, isOneStop }: MonthTargetsProps) => {
  const speech = useSpeech();
  const [stop, setStop] = useState<number>();
  const full = months.flatMap(({ at, marks }, index) => (marks.length > 0 ? [{ at, marks, index }] : []));
  const last = stop ?? full.at(-1)?.index;
  return (
    <ul class="year-months">
      {full.map(({ at, marks, index }) => {
        const said = sayMonth(speech, marks);
        return (
          <li key={at} style={{ gridColumn: index + 1 }}>
            <a
              href={marks.find((mark) => mark.href)?.href ?? href}
              tabIndex={isOneStop && index !== last ? -1 : 0}
              onFocus={() => setStop(index)}
              onKeyDown={goOn}
            >
              <Spoken>{`${speech.t('trust.month', { at })}: ${said.join(' ')}`}</Spoken>
              <span class="year-tip" aria-hidden="true">
                {said.map((sentence) => (
                  <span key={sentence}>{sentence}</span>
                ))}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
};
