import type { DocumentId } from '../core/model/document';
import { fail, type Result, succeed } from '../core/model/result';
import { addFault } from '../store/faults';
import { findJudgeStep } from './advance/judge-step';
import { findLicenceStep } from './advance/licence/licence-step';
import { findLookStep } from './advance/look-step';
import { isRereadHeld, withinCourse } from './advance/reread/rereading';
import { findRereadStep } from './advance/reread-step';
import { findIndexStep } from './advance/search/index-step';
import type { FindStep, IsOpen, Step } from './advance/step';
import { signChanges } from './evidence/sign-changes';
import { faultOf, isClosing } from './fault-of';
import { notifyLoud } from './notify-loud';
import { findJoinStep } from './parts/join/join-step';
import type { Ports } from './ports';
import { type QuotaError, writeWithinQuota } from './quota';

/** Holds for everything that writes texts, versions and judgements. */
export const ADVANCE_LOCK = 'clausewatch.advance';

/**
 * In this order: nothing is compared before what it is compared with was read by the same extractor, and nothing is
 * joined before all that was seen of it is worked out; a change is judged by what all documents of the service say.
 * Words are made ready for searching last: nobody waits for them.
 */
const FINDERS: readonly FindStep[] = [
  findRereadStep,
  findLookStep,
  findJoinStep,
  findLicenceStep,
  findJudgeStep,
  findIndexStep,
];

/**
 * Does all that is left to do in the documents that are wanted (all of them, if none are named), one step at a time, and
 * says once what is loud. It keeps no queue: it asks the store, so it may be stopped between any two steps and called by
 * anybody at any time. Between two steps it gives way to whoever waits. A step that breaks goes to the fault log and its
 * document waits for the next run; the others go on.
 */
export async function advance(
  ports: Ports,
  isWanted: (documentId: DocumentId) => boolean = () => true,
): Promise<Result<{ steps: number }, QuotaError>> {
  return withinCourse(ports, () => takeSteps(ports, isWanted));
}

async function takeSteps(
  ports: Ports,
  isWanted: (documentId: DocumentId) => boolean,
): Promise<Result<{ steps: number }, QuotaError>> {
  const skipped = new Set<DocumentId>();
  const isOpen = (documentId: DocumentId): boolean => isWanted(documentId) && !skipped.has(documentId);
  let steps = 0;
  let taken = await ports.lock(ADVANCE_LOCK, () => takeStep(ports, isOpen));
  for (; taken && !taken.isFull; taken = await ports.lock(ADVANCE_LOCK, () => takeStep(ports, isOpen))) {
    if (taken.isBroken || taken.isHeld) skipped.add(taken.documentId);
    if (!taken.isHeld) steps += 1;
  }
  // What was worked out before the disk was full is as loud as ever.
  await ports.lock(ADVANCE_LOCK, () => notifyLoud(ports));
  // A signature that still fits would say that there is room.
  if (!taken) await ports.lock(ADVANCE_LOCK, () => signChanges(ports));
  return taken ? fail({ code: 'quota', detail: taken.documentId }) : succeed({ steps });
}

interface Taken {
  documentId: DocumentId;
  isBroken?: true;
  /** A page of it is to be read again, and the user wants none read for now. */
  isHeld?: true;
  isFull?: true;
}

/** Undefined when nothing is left. */
async function takeStep(ports: Ports, isOpen: IsOpen): Promise<Taken | undefined> {
  const step = await findStep(ports, isOpen);
  if (step === undefined) return undefined;
  const { documentId } = step;
  if (step.name === 'reread' && (await isRereadHeld(ports))) return { documentId, isHeld: true };
  try {
    const written = await writeWithinQuota(ports, () => step.run());
    return written.ok ? { documentId } : { documentId, isFull: true };
  } catch (error) {
    if (isClosing(error)) throw error;
    await addFault(ports.archive, faultOf(error, { at: ports.now(), where: `advance.${step.name}`, documentId }));
    await step.giveUp();
    return { documentId, isBroken: true };
  }
}

async function findStep(ports: Ports, isOpen: IsOpen): Promise<Step | undefined> {
  for (const find of FINDERS) {
    const step = await find(ports, isOpen);
    if (step) return step;
  }
  return undefined;
}
