import { Button } from '../../base/Button';

interface LongWorkProps {
  /** What is done, and how far it is. */
  sentence: string;
  /** Without it, it moves without an end. */
  progress?: { done: number; total: number };
  /** On the button that stops it. */
  action: string;
  onPress: () => void;
}

/** Work that takes its time: a sentence, a bar, and a way to stop it. */
export const LongWork = ({ sentence, progress, action, onPress }: LongWorkProps) => (
  <div class="long-work">
    <div>
      <p>{sentence}</p>
      <progress
        aria-label={sentence}
        {...(progress ? { value: progress.done, max: Math.max(progress.total, 1) } : {})}
      />
    </div>
    <Button label={action} onPress={onPress} />
  </div>
);
