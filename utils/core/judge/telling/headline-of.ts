import type { Sentence } from '../../model/sentence';
import type { FactChange } from '../findings/find-changes-of-facts';
import { HEADLINES } from './headlines';

/** The most exact sentence there is for the change: of the fact, of its frame, of the topic and its direction. */
export function headlineOf({ fact, direction, isNewOrGone, after }: FactChange, service: string): Sentence {
  const isNew = after?.clause.matches.includes(fact.match) ?? false;
  const moment = isNew ? 'new' : 'gone';
  const values = { service };
  if (isNewOrGone && direction !== 'neutral') {
    const frame = fact.match.frame ?? '';
    const exact = HEADLINES.has(`${fact.key}:${moment}`) ? fact.key : frame;
    if (HEADLINES.has(`${exact}:${moment}`)) {
      const name = exact.replace('#', '.').replace('=', '.');
      return { id: `judge.${name}.${moment}`, values };
    }
  }
  return { id: `judge.${fact.match.topic}.${direction}`, values };
}
