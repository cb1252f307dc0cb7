import type { FrameExample, RulePack } from '../../../model/rule-pack';
import type { CompiledFrames, CompiledPackFrame } from '../compiled-frames';
import { isSilent } from '../is-silent';
import { matchFrameWords } from '../match-frame-words';
import { PackFault } from '../pack-fault';
import { layOut } from '../words-in-place';

function isFoundBy(frame: CompiledPackFrame, example: FrameExample, frames: CompiledFrames): boolean {
  const place = { ...(typeof example === 'string' ? { text: example } : example), lang: frames.lang };
  const words = layOut(place, frames);
  return !isSilent(place.text, words, frames) && matchFrameWords(frame, words, frames) !== undefined;
}

/** Every example that does not hold: a hit that its frame does not find, a miss that it does. */
export function checkExamples(pack: RulePack, frames: CompiledFrames): PackFault[] {
  return pack.frames.flatMap(({ id, examples }, i) => {
    const own = frames.frames.find((frame) => frame.id === id);
    const isFound = (example: FrameExample) => own !== undefined && isFoundBy(own, example, frames);
    const at = (kind: string, k: number) => ['frames', i, 'examples', kind, k];
    const missed = examples.hits.flatMap((hit, k) =>
      isFound(hit) ? [] : [new PackFault(`${id} does not find its own example`, at('hits', k))],
    );
    const wrong = examples.misses.flatMap((miss, k) =>
      isFound(miss) ? [new PackFault(`${id} finds what it must miss`, at('misses', k))] : [],
    );
    return [...missed, ...wrong];
  });
}
