import type { Severity, Verdict } from '../../utils/core/model/judgement';
import { useSpeech } from '../base/Language';
import { Chip } from './Chip';

interface VerdictChipProps {
  verdict: Verdict;
  severity: Severity;
}

/** How the change came, in a word. */
export const VerdictChip = ({ verdict, severity }: VerdictChipProps) => {
  const { t } = useSpeech();
  return (
    <Chip label={t(`state.verdict-${verdict}`)} meaning={t(`state.verdict-${verdict}-meaning`)} severity={severity} />
  );
};
