import { clausesTask } from './clauses-task';
import { diffTask } from './diff-task';
import { extractTask } from './extract-task';
import { judgeTask } from './judge-task';
import { streamTask } from './stream-task';

const TASKS: Record<string, (one: never) => Promise<unknown>> = {
  extract: extractTask,
  stream: streamTask,
  diff: diffTask,
  judge: judgeTask,
  clauses: clausesTask,
};

/** What the runner calls in the page. A case that cannot be worked on says why; the run goes on. */
export async function runCase(task: string, one: { id?: unknown }): Promise<unknown> {
  try {
    const work = TASKS[task];
    if (!work) throw new Error(`there is no task ${task}`);
    return await work(one as never);
  } catch (error) {
    return { id: one.id ?? null, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
