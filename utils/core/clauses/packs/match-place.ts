import type { Match } from '../../model/clause';
import type { Place } from '../place';
import type { CompiledFrames } from './compiled-frames';
import { isSilent } from './is-silent';
import { matchFrameWords } from './match-frame-words';
import { layOut } from './words-in-place';

/** Every frame that a place meets; undefined for a place that binds nobody. */
export function matchPlace(place: Place, frames: CompiledFrames): Match[] | undefined {
  const words = layOut(place, frames);
  if (isSilent(place.text, words, frames)) return undefined;
  const matches: Match[] = [];
  for (const frame of frames.frames) {
    const match = matchFrameWords(frame, words, frames);
    if (match) matches.push(match);
  }
  return matches;
}
