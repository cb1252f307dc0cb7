const PATIENCE = 20_000;
const PAUSE = 40;

/** Asks again until the answer is truthy, and gives it; fails with what it waited for. Pages may be on their way meanwhile. */
export async function poll<T>(waitedFor: string, ask: () => Promise<T>, patience = PATIENCE): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  let problem: unknown;
  let answer: T | undefined;
  do {
    try {
      answer = await ask();
      if (answer) return answer;
      problem = undefined;
    } catch (error) {
      problem = error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  } while (Date.now() < end);
  const reason = problem ? `; the last try failed: ${problem}` : `; the last answer was ${JSON.stringify(answer)}`;
  throw new Error(`waited for ${waitedFor}${reason}`);
}
