import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';
import type { Folded } from './comparison-rows';

interface FoldProps {
  fold: Folded;
  onOpen: (index: number) => void;
}

/** What is folded away, and the section in which the text goes on. */
export const Fold = ({ fold, onOpen }: FoldProps) => {
  const { t } = useSpeech();
  return (
    <div class="folded">
      <Button
        look="quiet"
        icon="plus"
        label={t(fold.hasMoved ? 'comparison.folded-moved' : 'comparison.folded', { count: fold.folded })}
        onPress={() => onOpen(fold.index)}
      />
      {fold.under !== undefined && <span class="under">{t('comparison.under', { heading: fold.under })}</span>}
    </div>
  );
};
