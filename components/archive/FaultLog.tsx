import type { Fault } from '../../utils/core/model/fault';
import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';

interface FaultLogProps {
  faults: readonly Fault[];
  onCopy: () => void;
  onClear: () => void;
}

/** What of ours broke, for a reader who wants to report it. Folded away: nobody has to look. */
export const FaultLog = ({ faults, onCopy, onClear }: FaultLogProps) => {
  const { t, moment } = useSpeech();
  return (
    <details class="faults card">
      <summary>{t('archive.faults', { count: faults.length })}</summary>
      <p class="soft">{t('archive.faults-meaning')}</p>
      {faults.length > 0 && (
        <>
          <ol class="fault-lines">
            {faults.map((fault) => (
              <li key={fault.id ?? fault.at}>
                <span class="soft">{moment(fault.at)}</span> <code>{fault.where}</code> {fault.message}
              </li>
            ))}
          </ol>
          <div class="actions">
            <Button icon="copy" label={t('archive.faults-copy')} onPress={onCopy} />
            <Button icon="trash" label={t('archive.faults-clear')} onPress={onClear} />
          </div>
        </>
      )}
    </details>
  );
};
