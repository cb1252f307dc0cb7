import type { Refusal } from '../../utils/core/model/document';
import type { Time } from '../../utils/core/model/hash';
import { useSpeech } from '../base/Language';
import { Remark } from '../base/Remark';

export interface ServiceBlockedProps {
  /** How many of its documents cannot be read. */
  count: number;
  isAll: boolean;
  since: Time;
  /** Where all of them have it in common. */
  reason?: Refusal;
}

/** Since when documents of a service cannot be read, and why. */
export const ServiceBlocked = ({ count, isAll, since, reason }: ServiceBlockedProps) => {
  const { t, since: sinceWhen } = useSpeech();
  const when = sinceWhen(since);
  return (
    <Remark icon="blocked" look="notable">
      <p>
        <strong>
          {isAll ? t('state.service-blocked-all', { since: when }) : t('state.service-blocked', { count, since: when })}
        </strong>{' '}
        {reason && t(`state.refusal-${reason}`)}
      </p>
    </Remark>
  );
};
