import type { Time } from '../../utils/core/model/hash';
import type { Sentence } from '../../utils/core/model/sentence';
import { useSpeech } from '../base/Language';

/** A change that another one takes back, or is taken back by. */
export interface Undoing {
  relation: 'undoes' | 'mostly-undoes' | 'undone-by' | 'mostly-undone-by';
  at: Time;
  headline?: Sentence;
  href?: string;
}

interface UndoingNoteProps {
  undoing: readonly Undoing[];
  opensTab?: boolean;
}

/** The rest of the story: what was taken back, and by what. */
export const UndoingNote = ({ undoing, opensTab = false }: UndoingNoteProps) => {
  const { t, say, date } = useSpeech();
  if (undoing.length === 0) return null;
  return (
    <ul class="undoing">
      {undoing.map(({ relation, at, headline, href }) => (
        <li key={`${relation} ${href ?? at}`}>
          <span class="soft">{t(`alert.${relation}`, { date: date(at) })}</span>{' '}
          {headline && href && (
            <a href={href} target={opensTab ? '_blank' : undefined}>
              {say(headline)}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
};
