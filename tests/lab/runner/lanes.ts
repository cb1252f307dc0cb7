// Feeds lines to several lanes and writes the answers in the order of the lines. A group's lines go to one lane, in order.
// Bounded on both sides: by the bytes that wait to be worked on, and by the answers that wait for an earlier one.

const MOST_BYTES = 64 * 1024 * 1024;
const MOST_AHEAD = 4000;

interface Task {
  place: number;
  line: string;
}

interface Lane {
  queue: Task[];
  bytes: number;
  running?: Promise<void>;
}

export interface LaneOptions {
  lines: AsyncIterable<string>;
  /** One for each lane; must not throw. */
  workers: ((line: string) => Promise<string>)[];
  /** The group a line belongs to; lines without one are independent. */
  groupOf: (line: string) => string | undefined;
  write: (answer: string) => Promise<void> | void;
}

export async function runLanes({ lines, workers, groupOf, write }: LaneOptions): Promise<void> {
  const lanes: Lane[] = workers.map(() => ({ queue: [], bytes: 0 }));
  const answers = new Map<number, string>();
  let nextIn = 0;
  let nextOut = 0;
  let writing = Promise.resolve();
  let wake = () => {};
  let last: { group: string; lane: Lane } | undefined;

  const flush = async () => {
    for (let answer = answers.get(nextOut); answer !== undefined; answer = answers.get(nextOut)) {
      answers.delete(nextOut);
      nextOut++;
      await write(answer);
    }
    wake();
  };

  const drain = async (lane: Lane, work: (line: string) => Promise<string>) => {
    for (let task = lane.queue.shift(); task; task = lane.queue.shift()) {
      answers.set(task.place, await work(task.line));
      lane.bytes -= task.line.length;
      writing = writing.then(flush);
      await writing;
    }
    delete lane.running;
  };

  const laneFor = (group: string | undefined): Lane => {
    if (group !== undefined && last?.group === group) return last.lane;
    const lane = lanes.reduce((least, one) => (one.bytes < least.bytes ? one : least));
    last = group === undefined ? undefined : { group, lane };
    return lane;
  };

  const isFull = () => nextIn - nextOut > MOST_AHEAD || lanes.reduce((sum, lane) => sum + lane.bytes, 0) > MOST_BYTES;

  for await (const line of lines) {
    if (!line.trim()) continue;
    const lane = laneFor(groupOf(line));
    lane.queue.push({ place: nextIn++, line });
    lane.bytes += line.length;
    const work = workers[lanes.indexOf(lane)];
    if (work) lane.running ??= drain(lane, work);
    while (isFull()) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
  await Promise.all(lanes.map((lane) => lane.running));
  await writing;
}
