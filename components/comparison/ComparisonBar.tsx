import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';
import { useChangeKeys } from './use-change-keys';

export interface ComparisonChoice {
  layout: 'inline' | 'side-by-side';
  isWholeTextShown: boolean;
}

interface ComparisonBarProps {
  changes: number;
  choice: ComparisonChoice;
  onChoose: (choice: ComparisonChoice) => void;
}

/** Where the reader is among the changes, and how the texts are shown; stays in sight. */
export const ComparisonBar = ({ changes, choice, onChoose }: ComparisonBarProps) => {
  const { t } = useSpeech();
  const { current, goNext, goPrevious } = useChangeKeys(changes);
  const isSideBySide = choice.layout === 'side-by-side';
  return (
    <div class="comparison-bar" role="toolbar" aria-label={t('comparison.bar')}>
      <div class="actions">
        <Button icon="arrow-up" label={t('comparison.previous')} isDisabled={changes === 0} onPress={goPrevious} />
        <Button icon="arrow-down" label={t('comparison.next')} isDisabled={changes === 0} onPress={goNext} />
        <span class="soft" role="status">
          {current < 0
            ? t('comparison.changes', { count: changes })
            : t('comparison.position', { index: current + 1, count: changes })}
        </span>
      </div>
      <div class="actions">
        <label class="choice">
          <input
            type="checkbox"
            checked={choice.isWholeTextShown}
            onChange={(event) => onChoose({ ...choice, isWholeTextShown: event.currentTarget.checked })}
          />
          {t('comparison.whole-text')}
        </label>
        <label class="choice">
          <input
            type="checkbox"
            checked={isSideBySide}
            onChange={() => onChoose({ ...choice, layout: isSideBySide ? 'inline' : 'side-by-side' })}
          />
          {t('comparison.side-by-side')}
        </label>
      </div>
    </div>
  );
};
