import type { Terms } from '../../../core/model/terms';
import type { JoinedPart } from '../../../core/model/version';
import { similarity } from '../../../core/text/similarity';
import { wordsOf } from '../../advance/find-moved';
import type { Ports } from '../../ports';
import type { Whole } from './choose-wholes';
import { readJoined } from './read-joined';

/**
 * A chapter that lost half its words waits for a second look, while the chapter that has them now does not: their words
 * would stand twice for a while. Where the whole is nearer to what it was with the text that waits, that one is taken.
 */
export async function findMovedWords(
  ports: Ports,
  { whole, parts, before }: { whole: Whole; parts: readonly JoinedPart[]; before: Terms },
): Promise<JoinedPart[]> {
  const { document, lang } = whole;
  const likeness = async (candidate: readonly JoinedPart[]): Promise<number> => {
    const terms = await readJoined(ports, { documentId: document.id, parts: candidate, lang });
    return similarity(wordsOf(before), wordsOf(terms));
  };
  let next = [...parts];
  for (const { part, line } of whole.chosen) {
    const held = line.held && line.heldSnapshot;
    const at = next.findIndex(({ url, versionId }) => url === part.url && versionId === part.versionId);
    if (held === undefined || at < 0 || next[at]?.held) continue;
    const moved = next.with(at, { ...part, held });
    if ((await likeness(moved)) > (await likeness(next))) next = moved;
  }
  return next;
}
