import { type Bundle, type CheckLine, SEALED_PARTS } from '../../model/evidence';
import { digestParts } from '../seal/digest-parts';
import { lineOf } from './check-line';

/** Whether each part still is what the bundle was made with; every part that is not has a line of its own. */
export async function checkDigests({ digests, ...rest }: Bundle): Promise<CheckLine[]> {
  const found = await digestParts(rest);
  const altered = SEALED_PARTS.filter((part) => found[part] !== digests[part]);
  if (altered.length === 0) return [lineOf('file', 'holds', 'evidence.parts-hold')];
  return altered.map((part) => lineOf(part, 'fails', 'evidence.part-altered', { part }));
}
