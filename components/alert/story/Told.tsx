import type { ComponentChildren } from 'preact';
import type { Judgement } from '../../../utils/core/model/judgement';
import { useSpeech } from '../../base/Language';
import { VerdictChip } from '../VerdictChip';

interface ToldProps extends Pick<Judgement, 'verdict' | 'severity'> {
  /** What stands below the card. */
  beside?: ComponentChildren;
  children: ComponentChildren;
}

/** Whether anybody was told: the verdict, and what bears it out. */
export const Told = ({ verdict, severity, beside, children }: ToldProps) => {
  const { t } = useSpeech();
  return (
    <section class="story" aria-labelledby="told">
      <h2 id="told">{t('alert.told')}</h2>
      <div class="told card">
        <p class="told-verdict">
          <VerdictChip verdict={verdict} severity={severity} />
          <span>{t(`state.verdict-${verdict}-meaning`)}</span>
        </p>
        {children}
      </div>
      {beside}
    </section>
  );
};
