import type { Sentence } from '../../model/sentence';
import type { SettingChange, SettingFinding } from '../../model/setting';

/**
 * What became of a setting as others are told it: nobody in it is “you”, and what it was and is stands only where
 * `areValuesShown`.
 */
export function tellSetting({ change, headline }: SettingFinding, areValuesShown: boolean): Sentence {
  const { service = '', name = '', oldName = '', before = '', after = '' } = headline.values ?? {};
  const known = { service, name };
  const id = idOf(change, headline.id, areValuesShown);
  const values = areValuesShown ? { ...known, before, after } : known;
  return id === headline.id ? headline : { id, values: { ...values, ...(SHOWS_OLD_NAME.has(id) ? { oldName } : {}) } };
}

const SHOWS_OLD_NAME: ReadonlySet<string> = new Set(['settings.renamed']);

function idOf(change: SettingChange, headline: string, areValuesShown: boolean): string {
  const { state, direction } = change;
  const isMoved = state === 'silent-flip' || state === 'user-change';
  if (isMoved) return `share.setting-${whoOf(change)}-${areValuesShown ? 'values' : direction}`;
  if (state === 'removed') return 'settings.removed';
  if (areValuesShown) return headline;
  if (state === 'options-changed') return 'settings.options-changed';
  if (state === 'inverted') return 'settings.renamed';
  if (state === 'new-permissive') return 'share.setting-new-open';
  if (state === 'new-conservative') return 'share.setting-new-careful';
  return state === 'new-unknown' ? 'share.setting-new' : headline;
}

const whoOf = ({ state, attribution }: SettingChange): 'own' | 'flip' =>
  state === 'user-change' || attribution === 'you-here' || attribution === 'you-elsewhere' ? 'own' : 'flip';

const FOR_OTHERS: Record<string, string> = {
  'settings.evidence.who': 'share.setting-who',
  'settings.evidence.page': 'share.setting-page',
};

/** The same of what it rests on. */
export const tellEvidence = ({ id, ...sentence }: Sentence): Sentence => ({ id: FOR_OTHERS[id] ?? id, ...sentence });
