import type { ClauseSource, Finding, Quote } from '../../model/judgement';
import { giftOfFrame, giftOfValue, type LicenceChange, type LicenceGift, type MovedGift } from '../../model/licence';
import type { FactChange } from '../findings/find-changes-of-facts';
import type { TextsElsewhere } from '../judge-input';
import { principleOf } from '../telling/own-source';
import { findingIn } from './find-elsewhere';

/** A fact that left the text for another document of the service, or came from one. */
export interface MovedFact {
  change: FactChange;
  isNew: boolean;
  source: ClauseSource;
}

/** The facts that came or went for the reader, and those that only stand in another document. */
export interface SettledFacts {
  changes: FactChange[];
  moved: MovedFact[];
}

interface Elsewhere {
  licence?: LicenceChange;
  others?: TextsElsewhere;
}

/** A clause that is gone here and that another document of the service gives is no loss, nor is the other way a gain. */
export function settleMoves(changes: readonly FactChange[], { licence, others }: Elsewhere): SettledFacts {
  const settled: SettledFacts = { changes: [], moved: [] };
  const find = { came: findingIn(others?.before ?? []), went: findingIn(others?.after ?? []) };
  for (const change of changes) {
    const isNew = change.after?.clause.matches.includes(change.fact.match) ?? false;
    const source = isOfLicence(change)
      ? change.isNewOrGone && licence && findGift(change, isNew ? licence.here : licence.away)
      : findWhole(change, isNew ? find.came : find.went);
    if (source) settled.moved.push({ change, isNew, source });
    else settled.changes.push(change);
  }
  return settled;
}

/** The ledger knows what all documents say of it, and since when. */
const isOfLicence = ({ fact }: FactChange): boolean =>
  giftOf(fact) !== undefined || giftOfFrame(fact.match) !== undefined;

/** A clause that came or went as a whole; one that was reworded is still here. */
function findWhole({ change, before, after }: FactChange, find: ReturnType<typeof findingIn>) {
  const worded = change === 'removed' ? before : change === 'added' ? after : undefined;
  return worded && find(worded);
}

/** What a clause says beside the licence itself went where its licence went. */
function findGift({ fact }: FactChange, moved: readonly MovedGift[]): ClauseSource | undefined {
  const gift = giftOf(fact) ?? (fact.slot === undefined ? undefined : giftOfFrame(fact.match));
  return moved.find(({ slot, value }) => slot === gift?.slot && value === gift.value)?.source;
}

const giftOf = ({ match, slot, value }: FactChange['fact']): LicenceGift | undefined =>
  slot === undefined || value === undefined ? giftOfFrame(match) : giftOfValue(match, slot, value);

const AWAY = 'moved-away';
const HERE = 'moved-here';
const IDS = new Set([AWAY, HERE].flatMap((move) => [`licence.${move}`, `judge.${move}`]));

/** A finding that only says where words stand now. */
export const isMove = ({ headline }: Finding): boolean => IDS.has(headline.id);

/** For neither side; one for each document that is left or reached. */
export function tellMoves(moved: readonly MovedFact[], service: string): Finding[] {
  const findings = new Map<string, Finding>();
  for (const { change, isNew, source } of moved) {
    const id = `${isOfLicence(change) ? 'licence' : 'judge'}.${isNew ? HERE : AWAY}`;
    const key = `${id} ${source.documentId}`;
    const worded = isNew ? change.after : change.before;
    if (findings.has(key) || worded === undefined) continue;
    const { text, heading } = worded.clause;
    const own: Quote = { text, heading, marks: change.fact.match.marks };
    const terms = source.documentId.slice(source.documentId.indexOf('/') + 1);
    findings.set(key, {
      topic: change.fact.match.topic,
      principle: principleOf(change.fact.match, undefined),
      direction: 'neutral',
      change: isNew ? 'added' : 'removed',
      certainty: 'stated',
      severity: 1,
      headline: { id, values: { service, terms } },
      before: isNew ? source.quote : own,
      after: isNew ? own : source.quote,
    });
  }
  return [...findings.values()];
}
