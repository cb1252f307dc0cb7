import { useSpeech } from '../../base/Language';
import { type Witnessed, WitnessNote } from '../WitnessNote';

interface OwnWitnessProps {
  /** Absent where this browser has nothing of the document. */
  report?: Witnessed;
  /** The file does not hold. */
  isBroken: boolean;
}

/** Whether this browser saw what a file shows. */
export const OwnWitness = ({ report, isBroken }: OwnWitnessProps) => {
  const { t } = useSpeech();
  const none: Witnessed = { state: 'unknown', headline: { id: 'check.mine-none' }, lines: [] };
  return (
    <WitnessNote
      title={t('check.mine')}
      report={report ?? none}
      caution={isBroken && report ? t('check.mine-fails') : undefined}
    />
  );
};
