import type { Lineage } from '../model/version';
import type { DocumentState, Look } from './lineage-decision';
import { besideOf } from './regions/stand-beside';
import { wayOf } from './ways';

/** A line of versions without any yet; with `isOwn`, one for what only this way of looking is shown. */
export function beginLineage(state: DocumentState, look: Look, isOwn = false): Lineage {
  const { documentId, lineages } = state;
  const { lang, edition } = look.edition;
  const how = isOwn ? wayOf(look.how) : undefined;
  const key = [lang ?? 'any', edition, how].filter((part) => part !== undefined).join('.');
  const taken = new Set(lineages.map(({ id }) => id));
  let id = `${documentId}#${key}`;
  for (let number = 2; taken.has(id); number++) id = `${documentId}#${key}~${number}`;
  return {
    id,
    documentId,
    ...(lang !== undefined && { lang }),
    ...(edition !== undefined && { edition }),
    ...(how !== undefined ? { how } : besideOf(state, look)),
    currentId: '',
    earlier: [],
    volatile: [],
  };
}
