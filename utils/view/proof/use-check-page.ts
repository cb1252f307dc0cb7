import { useState } from 'preact/hooks';
import { loadWords } from '../../browser/assets/word-files';
import type { Sentence } from '../../core/model/sentence';
import type { PageKit } from '../../proof/page/make-page';
import { useCheck } from '../../proof/use-check';
import { useKeptProofs } from './use-kept-proofs';

export type CheckPageState = ReturnType<typeof useCheckPage>;

/** The check view with what this browser keeps. */
export const useCheckPage = (locale: string, pages: PageKit) => {
  const { onFiles, ...check } = useCheck({ loadWords, pages }, locale);
  const { proofs, open, ...acts } = useKeptProofs();
  const [remark, setRemark] = useState<{ look: 'good' | 'loud'; sentence: Sentence }>();
  const openKept = async (id: string): Promise<void> => {
    const proof = proofs.find((one) => one.id === id);
    const file = proof && (await open(proof));
    if (file) onFiles([file]);
  };
  const copyDigest = async (): Promise<void> => {
    await navigator.clipboard.writeText(check.proof?.digest ?? '').then(
      () => setRemark({ look: 'good', sentence: { id: 'common.copied' } }),
      () => setRemark({ look: 'loud', sentence: { id: 'share.not-copied' } }),
    );
  };
  return {
    ...{ ...check, ...acts, remark, kept: proofs },
    onFiles: (files: readonly File[]): void => {
      setRemark(undefined);
      onFiles(files);
    },
    onOpen: (id: string) => void openKept(id),
    onCopyDigest: () => void copyDigest(),
  };
};
