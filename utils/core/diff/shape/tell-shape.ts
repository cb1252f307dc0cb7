import type { ChangeShape, Comparison } from '../../model/comparison';
import type { Sentence } from '../../model/sentence';

/** The shape of a change as one sentence or two, then how many words came, went and moved. */
export function tellShape(shape: ChangeShape, comparison: Comparison): Sentence[] {
  if (shape.kind === 'same' || shape.kind === 'renumbered') return [{ id: `comparison.shape-${shape.kind}` }];
  return [
    ...tellKind(shape, comparison),
    ...tellWords(comparison),
    ...(comparison.isRenumbered ? [{ id: 'comparison.renumbered' }] : []),
  ];
}

function tellKind({ kind, sections }: ChangeShape, { hunks }: Comparison): Sentence[] {
  if (kind === 'places') return [{ id: 'comparison.shape-places', values: { count: hunks.length } }];
  if (kind === 'one-section' || kind === 'sections') return [tellSections(sections)];
  return [{ id: `comparison.shape-${kind}` }];
}

function tellSections(sections: ChangeShape['sections']): Sentence {
  const heading = sections[0]?.heading;
  if (sections.length === 1) {
    return heading === undefined
      ? { id: 'comparison.shape-start' }
      : { id: 'comparison.shape-one', values: { heading: shorten(heading) } };
  }
  const count = sections.length;
  return heading === undefined
    ? { id: 'comparison.shape-several', values: { count } }
    : { id: 'comparison.shape-most', values: { count, heading: shorten(heading) } };
}

function tellWords({ addedWords: added, removedWords: removed, movedWords: moved }: Comparison): Sentence[] {
  const told: Sentence[] = [];
  if (added > 0 && removed > 0) told.push({ id: 'comparison.words-both', values: { added, removed } });
  else if (added > 0) told.push({ id: 'comparison.words-added', values: { added } });
  else if (removed > 0) told.push({ id: 'comparison.words-removed', values: { removed } });
  if (moved > 0) told.push({ id: 'comparison.words-moved', values: { moved } });
  return told;
}

const LONGEST = 80;

/** A heading to be named within a sentence. */
function shorten(heading: string): string {
  if (heading.length <= LONGEST) return heading;
  const cut = heading.lastIndexOf(' ', LONGEST);
  return `${heading.slice(0, cut > LONGEST / 2 ? cut : LONGEST)}…`;
}
