import type { Moment, MomentKind } from '../../../utils/core/model/story';
import { useSpeech } from '../../base/Language';

export interface TimeLineProps {
  /** In their order. */
  moments: readonly Moment[];
}

/** How a moment is drawn: what the reader was told stands out, what was only seen does not. */
const LOOKS: Record<MomentKind, 'seen' | 'told' | 'changed' | 'dated'> = {
  'earlier-first': 'seen',
  'earlier-last': 'seen',
  'own-date': 'dated',
  announced: 'told',
  notice: 'told',
  mail: 'told',
  'new-first': 'changed',
  'in-force': 'dated',
  'undone-change': 'seen',
};

/** The way from one text to the other, a stop for each thing that happened; a single one is no way. */
export const TimeLine = ({ moments }: TimeLineProps) => {
  const { t, date, day } = useSpeech();
  if (moments.length < 2) return null;
  return (
    <ol class="time-line" aria-label={t('story.time-line')}>
      {moments.map(({ kind, at, isDay }) => (
        <li key={`${kind} ${at}`} class={LOOKS[kind]}>
          <time dateTime={new Date(at).toISOString().slice(0, isDay ? 10 : undefined)}>
            {isDay ? day(at) : date(at)}
          </time>
          <span>{t(`story.moment-${kind}`)}</span>
        </li>
      ))}
    </ol>
  );
};
