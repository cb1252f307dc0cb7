import type { ComponentChildren } from 'preact';
import { useSpeech } from '../base/Language';
import { Outcome, type OutcomeRemark } from '../base/Outcome';
import { type DeskFile, DeskFiles } from './DeskFiles';
import { FileDrop } from './FileDrop';
import { type CheckedFile, ProofView } from './ProofView';
import { type Witnessed, WitnessNote } from './WitnessNote';

/** Two of the files, held against each other. */
interface Pair {
  key: string;
  one: string;
  other: string;
  report: Witnessed;
  /** The name of the one that does not hold. */
  failing?: string;
}

interface CheckViewProps {
  files: readonly DeskFile[];
  /** The one that is shown. */
  shown?: number;
  proof?: CheckedFile;
  pairs: readonly Pair[];
  remark?: OutcomeRemark;
  onFiles: (files: readonly File[]) => void;
  onShow: (key: number) => void;
  onPutAway: (key: number) => void;
  onCopyDigest: () => void;
  /** What belongs to the shown file. */
  beside?: ComponentChildren;
  /** Files that were kept. */
  children?: ComponentChildren;
}

/** Checks files that somebody sent. */
export const CheckView = ({ files, pairs, proof, remark, beside, children, ...acts }: CheckViewProps) => {
  const { t } = useSpeech();
  return (
    <>
      <p class="lead">{t('check.meaning')}</p>
      <FileDrop onFiles={acts.onFiles} />
      <Outcome remark={remark} />
      {files.length > 0 && <DeskFiles files={files} {...acts} />}
      {pairs.length > 0 && (
        <section class="story" aria-labelledby="pairs">
          <h2 id="pairs">{t('check.pairs')}</h2>
          {pairs.map(({ key, one, other, report, failing }) => (
            <WitnessNote
              key={key}
              title={t('check.pair', { one, other })}
              report={report}
              caution={failing === undefined ? undefined : t('check.pair-fails', { name: failing })}
            />
          ))}
        </section>
      )}
      {proof && (
        <ProofView file={proof} onCopyDigest={acts.onCopyDigest}>
          {beside}
        </ProofView>
      )}
      {children}
    </>
  );
};
