const SLICE_MS = 12;

/** Lets the page's own work in between; unlike a timer it is not slowed down in a tab behind another. */
const giveWay = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Runs a stepped computation in tasks of its own, without ever holding the page for long; `undefined` when the signal ended it. */
export const runInSlices = async <Value>(
  steps: Iterator<undefined, Value>,
  signal: AbortSignal,
): Promise<Value | undefined> => {
  for (;;) {
    await giveWay();
    if (signal.aborted) return;
    const until = performance.now() + SLICE_MS;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < until);
  }
};
