const ENOUGH = 100;
const TIMES = 3;

/** Runs a pure task and says how long it took: once when it takes 100 ms or more, else the median of three runs. */
export async function timed<T>(task: () => T | Promise<T>): Promise<{ value: T; ms: number }> {
  const times: number[] = [];
  const once = async () => {
    const start = performance.now();
    const value = await task();
    times.push(performance.now() - start);
    return value;
  };
  const value = await once();
  if ((times[0] ?? 0) < ENOUGH) while (times.length < TIMES) await once();
  times.sort((a, b) => a - b);
  return { value, ms: Math.round((times[times.length >> 1] ?? 0) * 100) / 100 };
}
