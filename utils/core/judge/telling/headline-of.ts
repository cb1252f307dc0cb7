import type { Sentence } from '../../model/sentence';
import type { FactChange } from '../findings/find-changes-of-facts';
import { HEADLINES } from './headlines';

/** The most exact sentence there is for the change: of the fact, of its frame where that is new or gone too, of the topic and its direction. */
export function headlineOf(
  { fact, direction, isNewOrGone, isWithFrame, after }: FactChange,
  service: string,
): Sentence {
  const isNew = after?.clause.matches.includes(fact.match) ?? false;
  const moment = isNew ? 'new' : 'gone';
  const values = { service };
  if (isNewOrGone && direction !== 'neutral') {
    // What its frame says may hold on where only a value in one of its slots is new or gone.
    const frame = isWithFrame ? fact.match.frame : undefined;
    const exact = [fact.key, frame].find((key) => HEADLINES.has(`${key}:${moment}`));
    if (exact !== undefined) {
      const name = exact.replace('#', '.').replace('=', '.');
      return { id: `judge.${name}.${moment}`, values };
    }
  }
  return { id: `judge.${fact.match.topic}.${direction}`, values };
}
