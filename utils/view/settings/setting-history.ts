import type { Setting, SettingChange, SettingMoment, SettingState } from '../../core/model/setting';
import type { ReadingRow } from '../../store/settings/setting-rows';

/** What is kept of a page's past. */
export interface PagePast {
  /** Newest first. */
  changes: readonly SettingChange[];
  firstReadAt: number;
  /** Newest first; the oldest that is kept last. */
  readings: readonly Pick<ReadingRow, 'index' | 'at' | 'settings'>[];
}

const NEW: ReadonlySet<SettingState> = new Set(['new-permissive', 'new-conservative', 'new-unknown']);
const FLIPS: ReadonlySet<SettingState> = new Set(['silent-flip', 'user-change']);

const momentOf = ({ state, at, since, before, after, attribution }: SettingChange): SettingMoment => ({
  ...{ state, at, lastAt: since },
  ...(before ? { before: before.value } : {}),
  ...(after ? { after: after.value } : {}),
  ...(before && after && before.name !== after.name ? { oldName: before.name } : {}),
  ...(FLIPS.has(state) ? { who: attribution } : {}),
});

/** Changes of one setting, newest first, through all names that it had; and the ids that it had with them. */
function changesOf({ id }: Pick<Setting, 'id'>, all: readonly SettingChange[]) {
  const ids = new Set([id]);
  const changes = all.filter(({ before, after }) => {
    const isMine = [after?.id, before?.id].some((one) => one !== undefined && ids.has(one));
    if (isMine && before) ids.add(before.id);
    return isMine;
  });
  return { changes, ids };
}

/** When any of these was first read so. Where only the oldest readings that are kept show it, it may have been earlier. */
function firstReadOf(ids: ReadonlySet<string>, value: string, { readings, firstReadAt }: PagePast): SettingMoment {
  const oldest = readings.at(-1);
  const first = readings.findLast(({ settings }) => settings.some((one) => ids.has(one.id) && one.value === value));
  const isUnsure = (first === undefined || first === oldest) && (oldest?.index ?? 0) > 0;
  return { state: isUnsure ? 'earliest' : 'first', at: (first ?? oldest)?.at ?? firstReadAt, after: value };
}

/** The moments of a setting, newest first; the last one is how it was first known. */
export function historyOf(setting: Pick<Setting, 'id' | 'value'>, past: PagePast): SettingMoment[] {
  const { changes, ids } = changesOf(setting, past.changes);
  const moments = changes.map(momentOf);
  const first = changes.at(-1);
  if (first && NEW.has(first.state)) return moments;
  return [...moments, firstReadOf(ids, first?.before?.value ?? setting.value, past)];
}

const isBeginning = ({ state }: SettingMoment): boolean =>
  state === 'first' || state === 'earliest' || NEW.has(state) || FLIPS.has(state);

/** The moment that brought the value it has now. */
export const sinceOf = (history: readonly SettingMoment[]): SettingMoment =>
  history.find(isBeginning) ?? { state: 'first', at: history.at(-1)?.at ?? 0 };
