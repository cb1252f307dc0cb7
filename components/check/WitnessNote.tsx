import type { Sentence } from '../../utils/core/model/sentence';
import { Icon, type IconName } from '../base/Icon';
import { useSpeech } from '../base/Language';

/** Whether somebody else saw the same. */
export interface Witnessed {
  state: 'agree' | 'partly' | 'differs' | 'unknown';
  headline: Sentence;
  lines: readonly { side: string; sentence: Sentence }[];
}

const LOOKS: Record<Witnessed['state'], { icon: IconName; look: string }> = {
  agree: { icon: 'check', look: 'good' },
  partly: { icon: 'check', look: 'good' },
  differs: { icon: 'warning', look: 'notable' },
  unknown: { icon: 'eye', look: 'calm' },
};

const CAUTION = { icon: 'blocked', look: 'loud' } as const;

interface WitnessNoteProps {
  title: string;
  report: Witnessed;
  /** Why nothing of it counts. */
  caution?: string;
}

/** Two witnesses held against each other: the answer, then what each says of each text. */
export const WitnessNote = ({ title, report, caution }: WitnessNoteProps) => {
  const { say } = useSpeech();
  const { icon, look } = caution === undefined ? LOOKS[report.state] : CAUTION;
  const lines = caution === undefined ? report.lines : [];
  return (
    <section class={`witness check-group ${look}`}>
      <h3>{title}</h3>
      <p class="witness-answer">
        <Icon name={icon} /> <strong>{caution ?? say(report.headline)}</strong>
      </p>
      {lines.length > 0 && (
        <ul>
          {lines.map(({ side, sentence }) => (
            <li key={side}>{say(sentence)}</li>
          ))}
        </ul>
      )}
    </section>
  );
};
