import type { Finding, Quote } from '../../model/judgement';
import {
  giftOfFrame,
  giftOfValue,
  type LicenceChange,
  type LicenceGift,
  type LicenceSource,
  type MovedGift,
} from '../../model/licence';
import { PRINCIPLE_OF } from '../../model/topic';
import type { FactChange } from '../findings/find-changes-of-facts';

/** A fact that left the text for another document of the service, or came from one. */
export interface MovedFact {
  change: FactChange;
  isNew: boolean;
  source: LicenceSource;
}

/** The facts that came or went for the reader, and those that only stand in another document. */
export interface SettledFacts {
  changes: FactChange[];
  moved: MovedFact[];
}

/** A clause on the licence that is gone here and that another document gives is no loss, nor is the other way a gain. */
export function settleMoves(changes: readonly FactChange[], licence: LicenceChange | undefined): SettledFacts {
  const settled: SettledFacts = { changes: [], moved: [] };
  for (const change of changes) {
    const isNew = change.after?.clause.matches.includes(change.fact.match) ?? false;
    const source = licence && findSource(change, isNew ? licence.here : licence.away);
    if (source && change.isNewOrGone) settled.moved.push({ change, isNew, source });
    else settled.changes.push(change);
  }
  return settled;
}

/** What a clause says beside the licence itself went where its licence went. */
function findSource({ fact }: FactChange, moved: readonly MovedGift[]): LicenceSource | undefined {
  const gift = giftOf(fact) ?? (fact.slot === undefined ? undefined : giftOfFrame(fact.match));
  return moved.find(({ slot, value }) => slot === gift?.slot && value === gift.value)?.source;
}

const giftOf = ({ match, slot, value }: FactChange['fact']): LicenceGift | undefined =>
  slot === undefined || value === undefined ? giftOfFrame(match) : giftOfValue(match, slot, value);

const AWAY = 'licence.moved-away';
const HERE = 'licence.moved-here';

/** A finding that only says where words stand now. */
export const isMove = ({ headline }: Finding): boolean => headline.id === AWAY || headline.id === HERE;

/** For neither side; one for each document that is left or reached. */
export function tellMoves(moved: readonly MovedFact[], service: string): Finding[] {
  const findings = new Map<string, Finding>();
  for (const { change, isNew, source } of moved) {
    const id = isNew ? HERE : AWAY;
    const key = `${id} ${source.documentId}`;
    const worded = isNew ? change.after : change.before;
    if (findings.has(key) || worded === undefined) continue;
    const { text, heading } = worded.clause;
    const own: Quote = { text, heading, marks: change.fact.match.marks };
    const terms = source.documentId.slice(source.documentId.indexOf('/') + 1);
    findings.set(key, {
      topic: change.fact.match.topic,
      principle: PRINCIPLE_OF['content-licence'],
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
