import { useMemo } from 'preact/hooks';
import type { BundleCheck } from '../core/model/evidence';
import type { CheckKit } from './check-file';
import { holdAgainst, witnessOf } from './compare-proofs';
import { comparisonOfProof, storyOfProof } from './story-of-proof';
import { type FileOnDesk, useDesk } from './use-desk';

/** Each two of the files that could be read, held against each other. */
const pairsOf = (files: readonly FileOnDesk[]) =>
  files.flatMap(({ key, name, proof }, index) =>
    files.slice(index + 1).flatMap((other) => {
      if (!proof || !other.proof) return [];
      // What does not hold bears no witness.
      const failing = [
        { name, check: proof.check },
        { name: other.name, check: other.proof.check },
      ].find(({ check }) => check.state === 'fails')?.name;
      const report = holdAgainst(proof, witnessOf(other.proof));
      return [{ key: `${key} ${other.key}`, one: name, other: other.name, report, failing }];
    }),
  );

const stateOf = ({ proof, fault }: FileOnDesk): BundleCheck['state'] | 'refused' | 'reading' =>
  fault ? 'refused' : (proof?.check.state ?? 'reading');

/** All that the check view shows, the same in the archive and in the viewer. */
export const useCheck = (kit: CheckKit, locale: string) => {
  const { files, shown, ...acts } = useDesk(kit);
  const current = files.find(({ key }) => key === shown);
  const proof = current?.proof;
  const comparison = useMemo(() => proof && comparisonOfProof(proof.bundle), [proof]);
  const story = useMemo(() => proof && storyOfProof(proof.bundle, locale), [proof, locale]);
  const pairs = useMemo(() => pairsOf(files), [files]);
  return {
    ...acts,
    files: files.map((file) => ({ key: file.key, name: file.name, state: stateOf(file), fault: file.fault })),
    shown,
    pairs,
    current,
    proof: proof && story && comparison ? { ...proof, story, comparison } : undefined,
  };
};
