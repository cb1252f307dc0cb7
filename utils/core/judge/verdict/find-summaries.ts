import type { NoticeSeen } from '../../model/judgement';
import type { Terms, TermsNotice } from '../../model/terms';
import { normaliseText } from '../../text/normalise-text';
import { tokenise } from '../../text/tokenise';
import type { ChangedClauses, WordedClause } from '../findings/changed-clauses';
import type { JudgeInput } from '../judge-input';

/** A notice of this change. */
export interface FoundNotice extends NoticeSeen {
  /** The document's own account of a change, but of another one: it names nothing that changed here. */
  isOfOther?: true;
}

const LONGEST_QUOTE = 300;
const LONGEST_SECTION = 40;
/** A word that so few sentences have says what they are about. */
const RARE = { sentences: 3, share: 0.05 };
const SHORTEST_WORD = 4;
const IS_LATIN = /^\p{Script=Latin}+$/u;

/** As indices of blocks. */
interface Section {
  start: number;
  end: number;
}

const isWithin =
  (sections: readonly Section[]) =>
  ({ clause: { block } }: WordedClause): boolean =>
    sections.some(({ start, end }) => block >= start && block < end);

/** From the heading to the next one. */
function sectionOf({ blocks }: Terms, heading: number): Section {
  const next = blocks.findIndex(({ kind }, index) => index > heading && kind === 'heading');
  return { start: heading, end: Math.min(next < 0 ? blocks.length : next, heading + LONGEST_SECTION) };
}

function rareWords({ words }: WordedClause, counts: ReadonlyMap<string, number>, most: number): string[] {
  return words.filter(
    (word) => (word.length >= SHORTEST_WORD || !IS_LATIN.test(word)) && (counts.get(word) ?? 0) <= most,
  );
}

/** It is about a topic of the changed clauses, or has a rare word of theirs. */
function namesChange({ after }: JudgeInput, told: readonly WordedClause[], changed: readonly WordedClause[]): boolean {
  const topicsOf = (clauses: readonly WordedClause[]) =>
    new Set(clauses.flatMap(({ clause }) => clause.matches.map(({ topic }) => topic)));
  const [toldTopics, changedTopics] = [topicsOf(told), topicsOf(changed)];
  if ([...toldTopics].some((topic) => changedTopics.has(topic))) return true;
  const counts = new Map<string, number>();
  for (const { text } of after.clauses)
    for (const word of new Set(tokenise(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(RARE.sentences, RARE.share * after.clauses.length);
  const words = new Set(changed.flatMap((clause) => rareWords(clause, counts, most)));
  return told.some((clause) => rareWords(clause, counts, most).some((word) => words.has(word)));
}

/** What a section says that the old text did not, as it begins. */
function newWords({ before, after }: JudgeInput, { start, end }: Section): string | undefined {
  const known = new Set(before.terms.blocks.map(({ text }) => normaliseText(text)));
  const added = after.terms.blocks.slice(start + 1, end).find(({ text }) => !known.has(normaliseText(text)));
  return added?.text.slice(0, LONGEST_QUOTE);
}

/** The new text's own account of what changed, where it says more than the old text's. */
export function readSummary(input: JudgeInput, notice: TermsNotice, changed: ChangedClauses): FoundNotice | undefined {
  const { before, after } = input;
  const isKnown = before.terms.notices.some(({ quote }) => normaliseText(quote) === normaliseText(notice.quote));
  const seen = { ...notice, at: after.at, where: 'document' as const };
  if (notice.block === undefined) return isKnown ? undefined : seen;
  const section = sectionOf(after.terms, notice.block);
  const words = newWords(input, section);
  if (words === undefined) return undefined;
  const isTold = isWithin([section]);
  const wasTold = isWithin(
    before.terms.notices.flatMap(({ block, isSummary }) =>
      isSummary && block !== undefined ? sectionOf(before.terms, block) : [],
    ),
  );
  const told = changed.added.filter(isTold);
  const others = [
    ...changed.added.filter((clause) => !isTold(clause)),
    ...changed.removed.filter((clause) => !wasTold(clause)),
  ];
  const isOfOther = others.length > 0 && !namesChange(input, told, others);
  return { ...seen, ...(isKnown ? { quote: words } : {}), ...(isOfOther ? { isOfOther } : {}) };
}
