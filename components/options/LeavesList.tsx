import type { MessageId } from '../../utils/i18n/message-id';
import { useSpeech } from '../base/Language';

const LINES: MessageId[] = ['options.leaves-check', 'options.leaves-nothing', 'options.leaves-stays'];

/** What leaves the browser, exactly. */
export const LeavesList = ({ isCheckingOn }: { isCheckingOn: boolean }) => {
  const { t } = useSpeech();
  const lines = isCheckingOn ? LINES : LINES.slice(1);
  return (
    <ul class="leaves">
      {lines.map((id) => (
        <li key={id}>{t(id)}</li>
      ))}
    </ul>
  );
};
