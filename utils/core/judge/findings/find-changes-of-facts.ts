import type { Clause, Match } from '../../model/clause';
import type { Direction } from '../../model/judgement';
import { similarity } from '../../text/similarity';
import { isEmpty } from '../substance/harmless-words';
import { plainWords } from '../substance/plain-words';
import { weighRewording } from '../substance/weigh-rewording';
import type { ChangedClauses, WordedClause } from './changed-clauses';
import { isOnlyUnlimited } from './direction-of-rewording';
import { countFacts, directionWhenGone, directionWhenNew, type Fact, factsOf, isLimitWithin } from './facts';
import { findRewordings } from './find-rewordings';

/** A word that decides, or three of no weight. */
const HEARD = 3;

/** A fact that came, went or was said again, with the clauses that carry it. */
export interface FactChange {
  fact: Fact;
  change: 'added' | 'removed' | 'altered';
  direction: Direction;
  /** The document as a whole did not say so before, or does not any more. */
  isNewOrGone: boolean;
  /** Of a value in a slot: its whole frame came or went with it. */
  isWithFrame?: boolean;
  before?: WordedClause;
  after?: WordedClause;
}

interface Side {
  clauses: WordedClause[];
  /** How often the other version says it. */
  elsewhere: Map<string, number>;
  own: Map<string, number>;
  isAfter: boolean;
}

const NEGATIONS = new Set(['not', 'never', 'no', 'non', 'without', 'nicht', 'kein', 'keine', 'keinen', 'nie', 'ohne']);

const negationsOf = ({ words }: WordedClause): number => plainWords(words).filter((word) => NEGATIONS.has(word)).length;
/** One says no more or less often than the other. */
export const isNegatedOtherwise = (clause: WordedClause, partner: WordedClause): boolean =>
  negationsOf(clause) !== negationsOf(partner);

/** The deciding words stand in the reworded clause too: the frame no longer fits, but the words did not go. */
export function isOnlyReworded(
  marks: Match['marks'],
  clause: WordedClause,
  partner: WordedClause | undefined,
): boolean {
  if (!partner) return false;
  if (isNegatedOtherwise(clause, partner)) return false;
  const other = new Set([...partner.words, ...plainWords(partner.words)]);
  const deciding = marks.map(([start, end]) => clause.clause.text.slice(start, end)).join(' ');
  return plainWords(deciding.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => other.has(word));
}

/** To object is less than to be asked: where one took the other's place, the asking alone came or went. */
const isWeakerChoice = ({ key, slot, value }: Fact, partnerKeys: ReadonlySet<string>): boolean =>
  slot === 'choice' &&
  value === 'opt-out' &&
  ['opt-in', 'consent'].some((asked) => partnerKeys.has(key.replace(/opt-out$/, asked)));

const wordsOnlyIn = (one: readonly string[], other: readonly string[]): string[] =>
  one.filter((word) => !isEmpty(word) && !other.includes(word));

/** Words gave way to words of no more weight, and what was seen on both sides is the same: the frames differ in what words they know. */
function isSaidAlike({ match }: Fact, worded: WordedClause, partner: WordedClause | undefined): boolean {
  const { matches } = partner?.clause ?? { matches: [] };
  const isThere = matches.some(({ topic, stance }) => topic === match.topic && stance === match.stance);
  if (!partner || !isThere || matches.some(({ frame }) => frame === match.frame)) return false;
  const [old, now] = [plainWords(worded.words), plainWords(partner.words)];
  const isSwap = wordsOnlyIn(old, now).length > 0 && wordsOnlyIn(now, old).length > 0;
  return isSwap && weighRewording(worded, partner) < HEARD;
}

interface Found {
  fact: Fact;
  worded: WordedClause;
  partner: WordedClause | undefined;
  isNewOrGone: boolean;
}

const ALIKE = 0.8;

/** A clause that says in other words what the text says elsewhere still is no loss, unless it was turned round. */
function directionOn({ isAfter }: Side, { fact, worded, partner, isNewOrGone }: Found): Direction {
  const direction = isAfter ? directionWhenNew(fact) : directionWhenGone(fact);
  if (!partner) return direction;
  const isSaidOtherwise = similarity(worded.words, partner.words) < ALIKE || isNegatedOtherwise(worded, partner);
  if (!isNewOrGone && fact.slot === undefined && !isSaidOtherwise) return 'neutral';
  const [before, after] = isAfter ? [partner, worded] : [worded, partner];
  // The frame knows the clause no longer, since less of it is left: what is missing held the service back.
  if (fact.match.stance === 'adverse' && !isAfter && isOnlyUnlimited(before, after)) return 'worse';
  return direction;
}

/** `Our policy will be updated in May`: news of a change, not a rule for changes. */
const NEWS =
  /\b(?:will be|have been|has been|is being|are being|was|were|we(?:'ve|’ve| have|'re|’re| are)) (?:updat|chang|revis|replac|amend)\w*/i;
const RULE = /\b(?:notif\w*|notice of|inform|tell you|let you know|e-?mail|if|when|continue\w*|may|accept\w*)\b/i;

const isNews = ({ match }: Fact, { clause: { text } }: WordedClause): boolean =>
  match.topic === 'unilateral-change' && text.length < 200 && NEWS.test(text) && !RULE.test(text);

/** `14 days` gave way to `60 days` in the same place: how far is for the clause as a whole to say. */
const isOtherQuantity = ({ key, slot, value = '' }: Fact, partnerKeys: ReadonlySet<string>): boolean => {
  if (slot === undefined || !/^\d/.test(value)) return false;
  const place = key.slice(0, key.indexOf('=') + 1);
  return [...partnerKeys].some((other) => other.startsWith(place));
};

function changesOn(side: Side, changed: ChangedClauses): FactChange[] {
  const changes: FactChange[] = [];
  for (const worded of side.clauses) {
    const partner = changed.partnerOf.get(worded);
    const partnerKeys = new Set(partner ? factsOf(partner.clause).map(({ key }) => key) : []);
    for (const fact of factsOf(worded.clause)) {
      if (
        partnerKeys.has(fact.key) ||
        isNews(fact, worded) ||
        isWeakerChoice(fact, partnerKeys) ||
        isOtherQuantity(fact, partnerKeys) ||
        isOnlyReworded(fact.match.marks, worded, partner) ||
        isSaidAlike(fact, worded, partner)
      )
        continue;
      if (!partner && isLimitWithin(fact)) continue;
      const isNewOrGone = !side.elsewhere.has(fact.key);
      const isOneMore = fact.slot === undefined && (side.own.get(fact.key) ?? 0) > (side.elsewhere.get(fact.key) ?? 0);
      if (!isNewOrGone && !isOneMore) continue;
      changes.push({
        fact,
        isNewOrGone,
        isWithFrame: !side.elsewhere.has(fact.match.frame ?? fact.match.topic),
        change: partner ? 'altered' : side.isAfter ? 'added' : 'removed',
        direction: directionOn(side, { fact, worded, partner, isNewOrGone }),
        before: side.isAfter ? partner : worded,
        after: side.isAfter ? worded : partner,
      });
    }
  }
  return changes;
}

/** What the later version says that the earlier did not, and the other way round; clauses that merely moved are no change. */
export function findChangesOfFacts(
  before: readonly Clause[],
  after: readonly Clause[],
  changed: ChangedClauses,
): FactChange[] {
  const old = countFacts(before);
  const now = countFacts(after);
  return [
    ...changesOn({ clauses: changed.removed, own: old, elsewhere: now, isAfter: false }, changed),
    ...changesOn({ clauses: changed.added, own: now, elsewhere: old, isAfter: true }, changed),
    ...findRewordings(changed),
  ];
}
