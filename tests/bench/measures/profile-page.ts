import type { CDPSession } from 'playwright-core';

interface ProfileNode {
  id: number;
  callFrame: { url: string; functionName: string };
  children?: number[];
}
interface Profile {
  nodes: ProfileNode[];
  samples?: number[];
  timeDeltas?: number[];
}

export interface OwnTime {
  /** Milliseconds of the page's main thread that went to the extension's scripts, with what they called. */
  total: number;
  /** The longest stretch of it without a pause. */
  longest: number;
}

/** Samples a page's main thread while something happens in it. */
export async function profilePage(session: CDPSession, happens: () => Promise<void>): Promise<OwnTime> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await happens();
  const { profile } = await session.send('Profiler.stop');
  return sumOwn(profile as Profile);
}

function sumOwn({ nodes, samples = [], timeDeltas = [] }: Profile): OwnTime {
  const own = new Set<number>();
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const { id } of nodes) {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      if (!byId.get(at)?.callFrame.url.startsWith('chrome-extension:')) continue;
      own.add(id);
      break;
    }
  }
  const isCollecting = (id: number) => byId.get(id)?.callFrame.functionName === '(garbage collector)';
  let [total, longest, stretch] = [0, 0, 0];
  samples.forEach((id, place) => {
    const isOwn = own.has(id) || (stretch > 0 && isCollecting(id));
    const time = (timeDeltas[place + 1] ?? 0) / 1000;
    stretch = isOwn ? stretch + time : 0;
    if (isOwn) total += time;
    longest = Math.max(longest, stretch);
  });
  return { total, longest };
}
