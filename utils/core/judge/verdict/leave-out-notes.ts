import type { Terms } from '../../model/terms';
import type { ChangedClauses, WordedClause } from '../findings/changed-clauses';

/** What such a sentence says of the terms is about this one change. */
const OF_CHANGES = 'unilateral-change';
/** Notes are kept so far. */
const QUOTED = 300;

interface Texts {
  before: Terms;
  after: Terms;
}

/** The sentences that announce a change of the text, as they stand in it. */
const notesOf = ({ notices }: Terms): string[] => notices.flatMap((one) => (one.isSummary ? [] : one.quote));

/** So many blocks at the top of an announced text may say what it is, in whichever words. */
const TOP_BLOCKS = 3;

/** The blocks in which the old text says that a change is coming: what else stands there goes with the note. */
const blocksOfNews = ({ notices, edition }: Terms): Set<number> =>
  new Set([
    ...notices.flatMap(({ kind, block }) => (kind === 'upcoming' && block !== undefined ? block : [])),
    ...(edition === 'announced' ? Array.from({ length: TOP_BLOCKS }, (_, index) => index) : []),
  ]);

/** What is left of a sentence without the dates that the text gives itself. */
function createUndated(texts: Texts): (worded: WordedClause) => string {
  const quotes = [texts.before, texts.after].flatMap(({ dates }) => dates.map(({ quote }) => quote));
  return ({ clause: { text } }) => quotes.reduce((rest, quote) => rest.replace(quote, ' '), text);
}

/**
 * The changed clauses but for those in which a text tells of its own change or gives its own date: news about it, in
 * whichever language, and no rule in it. One that says more than that stays.
 */
export function leaveOutNotes(changed: ChangedClauses, texts: Texts): ChangedClauses {
  const { removed, added, partnerOf } = changed;
  const notes = new Set([...notesOf(texts.before), ...notesOf(texts.after)]);
  const undated = createUndated(texts);
  const news = blocksOfNews(texts.before);
  const isNote = ({ clause: { text, matches } }: WordedClause): boolean =>
    notes.has(text.slice(0, QUOTED)) && matches.every(({ topic }) => topic === OF_CHANGES);
  const goesWithNote = (worded: WordedClause): boolean =>
    news.has(worded.clause.block) && worded.clause.matches.length === 0 && !partnerOf.has(worded);
  const isOnlyDate = (worded: WordedClause): boolean => {
    const rest = undated(worded);
    const partner = partnerOf.get(worded);
    return (
      rest !== worded.clause.text && (!/\p{L}/u.test(rest) || (partner !== undefined && rest === undated(partner)))
    );
  };
  const isLeft = (worded: WordedClause): boolean => !isNote(worded) && !isOnlyDate(worded);
  return {
    removed: removed.filter((one) => isLeft(one) && !goesWithNote(one)),
    added: added.filter(isLeft),
    partnerOf: new Map([...partnerOf].filter((pair) => pair.every(isLeft))),
  };
}
