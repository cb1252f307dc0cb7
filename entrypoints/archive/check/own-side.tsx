import { Await } from '../../../components/base/Await';
import { KeepProof } from '../../../components/check/kept/KeepProof';
import { OwnWitness } from '../../../components/check/kept/OwnWitness';
import type { CheckPageState } from '../../../utils/view/proof/use-check-page';
import { useMine } from '../../../utils/view/proof/use-mine';

interface OwnSideProps extends Pick<CheckPageState, 'kept' | 'isBusy' | 'onKeep'> {
  proof: NonNullable<CheckPageState['proof']>;
}

/** What this browser has to say of a file, and whether it keeps it. */
export const OwnSide = ({ proof, kept, isBusy, onKeep }: OwnSideProps) => {
  const { value, failure } = useMine(proof);
  return (
    <div class="checked-own">
      <Await value={value} failure={failure}>
        {(report) => <OwnWitness report={report ?? undefined} isBroken={proof.check.state === 'fails'} />}
      </Await>
      <KeepProof
        kept={kept.find(({ id }) => id === proof.digest)}
        isBusy={isBusy}
        onKeep={(from) => onKeep(proof, from)}
      />
    </div>
  );
};
