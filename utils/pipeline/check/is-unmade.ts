import type { Refusal } from '../../core/model/document';

const UNMADE = new Set<Refusal>(['needs-scripts', 'empty']);

/** What a page that is made by its scripts looks like to a plain request. */
export const isUnmade = (reason: Refusal): boolean => UNMADE.has(reason);
