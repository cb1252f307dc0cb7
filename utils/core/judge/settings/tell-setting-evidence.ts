import type { Time } from '../../model/hash';
import type { Sentence } from '../../model/sentence';
import type { SettingChange } from '../../model/setting';

/** Terms and settings that change within two weeks of each other may belong together. */
const NEAR = 14 * 24 * 60 * 60_000;

interface Beside {
  changes: readonly SettingChange[];
  termsChangedAt: readonly Time[];
}

const isNew = ({ state }: SettingChange): boolean => state.startsWith('new-');

/** The change of terms that lies nearest, if any is near. */
function nearestTerms({ since, at }: SettingChange, times: readonly Time[]): Time | undefined {
  const [from, to] = [Math.min(since, at) - NEAR, Math.max(since, at) + NEAR];
  return times.filter((time) => time >= from && time <= to).sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
}

/** Since when, what else moved, what came at once, what the terms did; what the sentence does not prove is said as well. */
export function tellSettingEvidence(change: SettingChange, { changes, termsChangedAt }: Beside): Sentence[] {
  const { state, attribution, since, movedTogether } = change;
  const told: Sentence[] = [];
  if (state === 'layout-changed') return [{ id: 'settings.evidence.begins-anew' }];
  if (attribution === 'between-visits' || state === 'silent-flip') {
    told.push({ id: `settings.evidence.${sinceOf(change)}`, values: { since } });
  }
  if (state !== 'silent-flip' && !isNew(change)) return told;
  if (state === 'silent-flip' && attribution === 'between-visits') told.push({ id: 'settings.evidence.who' });
  if (attribution === 'page-without-you') told.push({ id: 'settings.evidence.page' });
  if (movedTogether > 0) told.push({ id: 'settings.evidence.together', values: { count: movedTogether } });
  const count = changes.filter((other) => other !== change && isNew(other)).length;
  if (count > 0) told.push({ id: 'settings.evidence.new-at-once', values: { count } });
  const at = nearestTerms(change, termsChangedAt);
  if (at !== undefined) told.push({ id: 'settings.evidence.terms', values: { at } });
  if ((change.after ?? change.before)?.certainty === 'possible') told.push({ id: 'settings.evidence.by-words' });
  return told;
}

function sinceOf({ state }: SettingChange): string {
  if (state.startsWith('new-')) return 'not-there';
  return state === 'removed' ? 'last-there' : 'since';
}
