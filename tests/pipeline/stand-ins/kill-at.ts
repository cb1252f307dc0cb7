import type { TestPorts } from './make-test-ports';

class Killed extends Error {}

const closed = (): Error => Object.assign(new Killed('the worker is gone'), { name: 'DatabaseClosedError' });

interface Death {
  nth: number;
  when: 'before' | 'after';
}

/** Does the work with a worker that dies right before, or right after, its nth write; whether it came to that. */
export async function killAt(ports: TestPorts, { nth, when }: Death, work: () => Promise<unknown>): Promise<boolean> {
  const { archive } = ports;
  const { transaction } = archive;
  const real = transaction.bind(archive) as (...args: unknown[]) => Promise<unknown>;
  let writes = 0;
  const dying = async (...args: unknown[]): Promise<unknown> => {
    writes += 1;
    if (writes > nth || (writes === nth && when === 'before')) throw closed();
    const result = await real(...args);
    if (writes === nth) throw closed();
    return result;
  };
  archive.transaction = dying as typeof transaction;
  const isKilled = await work().then(
    () => false,
    (error) => error instanceof Killed || Promise.reject(error),
  );
  archive.transaction = transaction;
  return isKilled;
}

interface Deaths {
  /** Ports as they are before the work. */
  start: () => Promise<TestPorts>;
  work: (ports: TestPorts) => Promise<unknown>;
  /** Looks at what is there once another worker has done the work again. */
  check: (ports: TestPorts) => Promise<void>;
}

/** Kills a worker before and after each of its first forty writes; how often there was one to kill. */
export async function killEverywhere({ start, work, check }: Deaths): Promise<number> {
  let deaths = 0;
  for (const when of ['before', 'after'] as const) {
    for (let nth = 1; nth < 40; nth += 1) {
      const ports = await start();
      const isKilled = await killAt(ports, { nth, when }, () => work(ports));
      await work(ports);
      await check(ports);
      if (!isKilled) break;
      deaths += 1;
    }
  }
  return deaths;
}
