import type { Block } from '../../model/terms';
import type { TermsType } from '../../model/terms-type';
import { namesIn, padName } from './terms-names';

const START = 4000;
const LEAST = 2;
/** A document of terms names the others too, now and then. */
const TIMES_MORE = 2;

/** What a document without a name calls itself: the kind that its beginning names far more often than all others. */
export function nameInText(blocks: readonly Block[]): TermsType | undefined {
  let text = '';
  for (const block of blocks) if (text.length < START) text += `${block.text}\n`;
  let rest = padName(text.slice(0, START));
  const counts = new Map<TermsType, number>();
  for (const { type, phrase } of namesIn(rest)) {
    const parts = rest.split(phrase);
    if (parts.length === 1) continue;
    counts.set(type, (counts.get(type) ?? 0) + parts.length - 1);
    rest = parts.join(' | ');
  }
  const [most, next] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most || most[1] < LEAST) return undefined;
  return most[1] >= TIMES_MORE * (next?.[1] ?? 0) ? most[0] : undefined;
}
