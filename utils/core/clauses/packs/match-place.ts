import type { Match } from '../../model/clause';
import type { Place } from '../place';
import type { CompiledFrames } from './compiled-frames';
import { isSilent } from './is-silent';
import { matchFrameWords } from './match-frame-words';
import { layOut } from './words-in-place';

/** True where nothing is said that binds anybody. */
export const bindsNobody = (place: Place, frames: CompiledFrames): boolean =>
  isSilent(place.text, layOut(place, frames), frames);

/** Every frame that a place meets; none for a place that binds nobody. */
export function matchPlace(place: Place, frames: CompiledFrames): Match[] {
  const words = layOut(place, frames);
  if (isSilent(place.text, words, frames)) return [];
  const matches: Match[] = [];
  for (const frame of frames.frames) {
    const match = matchFrameWords(frame, words, frames);
    if (match) matches.push(match);
  }
  return matches;
}
