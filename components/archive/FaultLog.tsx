import { useState } from 'preact/hooks';
import type { Fault } from '../../utils/core/model/fault';
import { Button } from '../base/Button';
import { Confirm } from '../base/Confirm';
import { useSpeech } from '../base/Language';

interface FaultLogProps {
  faults: readonly Fault[];
  onCopy: () => void;
  onClear: () => void;
}

/** What of ours broke, for a reader who wants to report it. Folded away: nobody has to look. */
export const FaultLog = ({ faults, onCopy, onClear }: FaultLogProps) => {
  const { t, moment } = useSpeech();
  const [isClearing, setClearing] = useState(false);
  if (faults.length === 0) return <p class="soft">{t('archive.faults-none')}</p>;
  return (
    <>
      <p>{t('archive.faults-meaning', { count: faults.length })}</p>
      <div>
        <details class="faults">
          <summary>{t('archive.faults-show')}</summary>
          <ol class="fault-lines">
            {faults.map((fault) => (
              <li key={fault.id ?? fault.at}>
                <span class="soft">{moment(fault.at)}</span> <code>{fault.where}</code> {fault.message}
              </li>
            ))}
          </ol>
        </details>
        <div class="actions">
          <Button icon="copy" label={t('archive.faults-copy')} onPress={onCopy} />
          <Button icon="trash" label={t('archive.faults-clear')} onPress={() => setClearing(true)} />
        </div>
        {isClearing && (
          <Confirm
            title={t('archive.faults-clear-title')}
            meaning={t('archive.faults-clear-meaning')}
            action={t('archive.faults-clear')}
            onConfirm={() => {
              setClearing(false);
              onClear();
            }}
            onCancel={() => setClearing(false)}
          />
        )}
      </div>
    </>
  );
};
