import type { Time } from '../../core/model/hash';
import type { Attribution, Setting, SettingChange, SettingState } from '../../core/model/setting';
import type { ReadingRow } from '../../store/settings/setting-rows';

interface Moment {
  at: Time;
  lastAt?: Time;
  state: SettingState | 'first' | 'earliest';
  before?: string;
  after?: string;
  oldName?: string;
  who?: Attribution;
}

/** What is kept of a page's past. */
export interface PagePast {
  /** Newest first. */
  changes: readonly SettingChange[];
  firstReadAt: number;
  /** The oldest reading that is still there. */
  oldest?: Pick<ReadingRow, 'index' | 'at'>;
}

const NEW: ReadonlySet<SettingState> = new Set(['new-permissive', 'new-conservative', 'new-unknown']);
const FLIPS: ReadonlySet<SettingState> = new Set(['silent-flip', 'user-change']);

const momentOf = ({ state, at, since, before, after, attribution }: SettingChange): Moment => ({
  ...{ state, at, lastAt: since },
  ...(before ? { before: before.value } : {}),
  ...(after ? { after: after.value } : {}),
  ...(before && after && before.name !== after.name ? { oldName: before.name } : {}),
  ...(FLIPS.has(state) ? { who: attribution } : {}),
});

/** Changes of one setting, newest first, through all names that it had. */
function changesOf({ id }: Pick<Setting, 'id'>, changes: readonly SettingChange[]): SettingChange[] {
  const ids = new Set([id]);
  return changes.filter(({ before, after }) => {
    const isMine = [after?.id, before?.id].some((one) => one !== undefined && ids.has(one));
    if (isMine && before) ids.add(before.id);
    return isMine;
  });
}

/** The moments of a setting, newest first; the last one is how it was first known. */
export function historyOf(setting: Pick<Setting, 'id' | 'value'>, past: PagePast): Moment[] {
  const changes = changesOf(setting, past.changes);
  const moments = changes.map(momentOf);
  const first = changes.at(-1);
  if (first && NEW.has(first.state)) return moments;
  const isWhole = (past.oldest?.index ?? 0) === 0;
  const after = first?.before?.value ?? setting.value;
  const beginning = isWhole
    ? { state: 'first' as const, at: past.firstReadAt, after }
    : { state: 'earliest' as const, at: past.oldest?.at ?? past.firstReadAt, after };
  return [...moments, beginning];
}

const isBeginning = ({ state }: Moment): boolean =>
  state === 'first' || state === 'earliest' || NEW.has(state) || FLIPS.has(state);

/** The moment that brought the value it has now. */
export const sinceOf = (history: readonly Moment[]): Moment =>
  history.find(isBeginning) ?? { state: 'first', at: history.at(-1)?.at ?? 0 };
