import { fail, type Result, succeed } from '../core/model/result';
import { addFault } from '../store/faults';
import { findJudgeStep } from './advance/judge-step';
import { findLookStep } from './advance/look-step';
import { findRereadStep } from './advance/reread-step';
import type { FindStep, Step } from './advance/step';
import { notifyLoud } from './notify-loud';
import type { Ports } from './ports';
import { isQuotaError, type QuotaError } from './quota';

/** Holds for everything that writes texts, versions and judgements. */
export const ADVANCE_LOCK = 'clausewatch.advance';

/** In this order: nothing is compared before what it is compared with was read by the same extractor. */
const FINDERS: readonly FindStep[] = [findRereadStep, findLookStep, findJudgeStep];

/**
 * Does all that is left to do, one step at a time, and says once what is loud. It keeps no queue: it asks the store, so
 * it may be stopped between any two steps and called by anybody at any time. A step that breaks goes to the fault log
 * and its document waits for the next run; the others go on.
 */
export const advance = (ports: Ports): Promise<Result<{ steps: number }, QuotaError>> =>
  ports.lock(ADVANCE_LOCK, async () => {
    const skipped = new Set<string>();
    let steps = 0;
    for (let step = await findStep(ports, skipped); step; step = await findStep(ports, skipped)) {
      try {
        await step.run();
      } catch (error) {
        if (isQuotaError(error)) return fail({ code: 'quota', detail: step.documentId });
        if (isClosing(error)) throw error;
        skipped.add(step.documentId);
        await noteFault(ports, step, error);
      }
      steps += 1;
    }
    await notifyLoud(ports);
    return succeed({ steps });
  });

async function findStep(ports: Ports, skipped: ReadonlySet<string>): Promise<Step | undefined> {
  for (const find of FINDERS) {
    const step = await find(ports, skipped);
    if (step) return step;
  }
  return undefined;
}

async function noteFault({ archive, now }: Ports, step: Step, error: unknown): Promise<void> {
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  await addFault(archive, {
    at: now(),
    where: `advance.${step.name}`,
    message,
    documentId: step.documentId,
    ...(stack === undefined ? {} : { detail: stack }),
  });
  await step.giveUp();
}

/** The context ends: no fault of the document's. */
const isClosing = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'DatabaseClosedError' || error.name === 'InvalidStateError');
