import type { Exposure } from '../../utils/core/model/setting';
import { useSpeech } from '../base/Language';
import { Spoken } from '../base/Spoken';

const STEPS = [1, 2, 3, 4, 5] as const;

/** How far a setting reaches: five steps, and whom they mean; no step at all where only the reader sees it. */
export const ExposureBar = ({ exposure }: { exposure?: Exposure }) => {
  const { t } = useSpeech();
  const level = exposure ?? 'unknown';
  return (
    <span class={`reach reach-${level}`}>
      <span class="reach-bar" aria-hidden="true">
        {STEPS.map((step) => (
          <span key={step} class={exposure !== undefined && step <= exposure ? 'step reached' : 'step'} />
        ))}
      </span>
      {exposure !== undefined && <Spoken>{t('privacy.reach-step', { step: exposure })} </Spoken>}
      <span class="reach-words">{t(`privacy.reach-${level}`)}</span>
    </span>
  );
};
