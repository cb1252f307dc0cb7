import { describe, expect, it } from 'vitest';
import { runLanes } from './lanes';

async function* from(lines: string[]) {
  yield* lines;
}

describe('runLanes', () => {
  it('answers in the order of the lines, whoever is faster', async () => {
    const lines = Array.from({ length: 40 }, (_, place) => `${place}`);
    const out: string[] = [];
    const turns = (count: number) =>
      Array.from({ length: count }).reduce<Promise<void>>((p) => p.then(() => {}), Promise.resolve());
    const slow = async (line: string) => turns(50).then(() => line);
    const quick = async (line: string) => line;
    await runLanes({
      lines: from(lines),
      workers: [slow, quick],
      groupOf: () => undefined,
      write: (answer) => void out.push(answer),
    });
    expect(out).toEqual(lines);
  });

  it('keeps a group in one lane and in order', async () => {
    const lines = ['a1', 'a2', 'b1', 'b2', 'c1'];
    const seen: string[][] = [[], []];
    const worker = (lane: number) => async (line: string) => {
      seen[lane]?.push(line);
      return line;
    };
    await runLanes({
      lines: from(lines),
      workers: [worker(0), worker(1)],
      groupOf: (line) => line[0],
      write: () => {},
    });
    expect(seen.flat().sort()).toEqual(lines);
    for (const lane of seen) expect(lane.join()).toBe([...lane].sort().join());
    const lanesOfA = seen.filter((lane) => lane.some((line) => line.startsWith('a')));
    expect(lanesOfA).toHaveLength(1);
  });

  it('leaves out empty lines', async () => {
    const out: string[] = [];
    await runLanes({
      lines: from(['a', '', ' ', 'b']),
      workers: [async (x) => x],
      groupOf: () => undefined,
      write: (a) => void out.push(a),
    });
    expect(out).toEqual(['a', 'b']);
  });
});
