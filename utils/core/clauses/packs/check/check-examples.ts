import type { FrameExample, RulePack } from '../../../model/rule-pack';
import type { CompiledFrames } from '../compiled-frames';
import { matchPlace } from '../match-place';
import { PackFault } from '../pack-fault';

const placeOf = (example: FrameExample, lang: string) =>
  typeof example === 'string' ? { text: example, lang } : { ...example, lang };

/** Every example that does not hold: a hit that its frame does not find, a miss that it does. */
export function checkExamples(pack: RulePack, frames: CompiledFrames): PackFault[] {
  return pack.frames.flatMap(({ id, examples }, i) => {
    const isFound = (example: FrameExample) =>
      matchPlace(placeOf(example, pack.lang), frames).some(({ frame }) => frame === id);
    const missed = examples.hits.flatMap((hit, k) =>
      isFound(hit) ? [] : [new PackFault(`${id} does not find its own example`, ['frames', i, 'examples', 'hits', k])],
    );
    const wrong = examples.misses.flatMap((miss, k) =>
      isFound(miss) ? [new PackFault(`${id} finds what it must miss`, ['frames', i, 'examples', 'misses', k])] : [],
    );
    return [...missed, ...wrong];
  });
}
