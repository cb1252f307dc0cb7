import type { Sentence } from '../../model/sentence';
import type { Setting, SettingChange } from '../../model/setting';
import { isRenamed } from './is-renamed';

const fold = (text: string): string => text.trim().toLowerCase();

/** What a person could choose before and cannot now: the careful option first. */
function lostOption({ before, after }: SettingChange): string | undefined {
  const there = new Set(after?.options?.map(fold));
  const lost = before?.options?.filter((option) => !there.has(fold(option))) ?? [];
  return lost.find((option) => option === before?.conservative) ?? lost[0];
}

const wonOption = (change: SettingChange): string | undefined =>
  lostOption({ ...change, before: change.after, after: change.before });

/** One whole sentence that is true by itself. */
export function headlineOfSetting(change: SettingChange, service: string): Sentence {
  const { before, after } = change;
  const shown = after ?? before;
  const values = {
    service,
    name: shown?.name ?? '',
    oldName: before?.name ?? '',
    before: before?.value ?? '',
    after: after?.value ?? before?.value ?? '',
  };
  return { id: idOf(change, shown), values: { ...values, ...moreValues(change) } };
}

function moreValues(change: SettingChange): Record<string, string> {
  const { state, direction, parentName } = change;
  if (state === 'conditional') return { parent: parentName ?? '' };
  if (state !== 'options-changed') return {};
  return { option: (direction === 'better' ? wonOption(change) : lostOption(change)) ?? '' };
}

function idOf(change: SettingChange, shown: Setting | undefined): string {
  const { state, attribution, direction, before } = change;
  if (state === 'silent-flip' || state === 'user-change') return idOfFlip(change);
  if (state === 'options-changed') return idOfOptions(change);
  if (state === 'scope-changed') return direction === 'better' ? 'settings.scope-narrower' : 'settings.scope-wider';
  if (state === 'removed') return direction === 'worse' ? 'settings.removed-careful' : 'settings.removed';
  if (state === 'conditional') return before ? 'settings.conditional-gone' : 'settings.conditional-come';
  if (state === 'new-permissive' && attribution !== 'you-elsewhere' && shown?.value === 'on') return 'settings.new-on';
  return `settings.${state}`;
}

function idOfFlip(change: SettingChange): string {
  const { attribution, direction } = change;
  if (attribution === 'you-here') return 'settings.user-change';
  if (attribution === 'you-elsewhere') return 'settings.user-change-elsewhere';
  if (isRenamed(change)) return `settings.flip-renamed-${direction}`;
  return attribution === 'page-without-you' ? 'settings.flip-on-page' : 'settings.flip';
}

function idOfOptions(change: SettingChange): string {
  if (change.direction === 'worse' && lostOption(change) !== undefined) return 'settings.option-gone';
  if (change.direction === 'better' && wonOption(change) !== undefined) return 'settings.option-come';
  return 'settings.options-changed';
}
