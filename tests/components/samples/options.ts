import type { KeepRuleProps } from '../../../components/options/storage/KeepRule';
import type { OldPagesOptionProps } from '../../../components/options/storage/OldPagesOption';
import type { ServiceSize } from '../../../components/options/storage/ServiceSizes';
import type { CheckingWishes } from '../../../components/options/wishes/CheckingOptions';
import type { TellingWishes } from '../../../components/options/wishes/TellingOptions';
import { DAY, HOUR, NOW } from './alerts';

const nothing = (): void => {};
const hours = (from: number, to: number, isOn = true) => ({ isOn, from: from * 60, to: to * 60 });

type Wishes = CheckingWishes & TellingWishes & { language: string };

/** As nobody has changed anything. */
export const CALM_WISHES: Wishes = {
  ...{ isCheckingOn: true, checkEvery: 1, checkHours: hours(18, 23, false), isMeteredSpared: false },
  ...{ loudness: 'serious', quietHours: hours(22, 7, false), language: 'auto' },
};

/** All that opens is open. */
export const CHOSEN_WISHES: Wishes = {
  ...CALM_WISHES,
  ...{ checkEvery: 7, checkHours: hours(18, 23), isMeteredSpared: true },
  ...{ loudness: 'worse', quietHours: hours(22, 22) },
};

export const OLD_PAGES: OldPagesOptionProps = {
  ...{ isDone: false, isBusy: false, onForget: nothing, onWeigh: nothing, onDrop: nothing, onStop: nothing },
};

export const KEEP_RULE: KeepRuleProps = {
  ...{ keepFor: 12, last: { at: NOW - 40 * DAY, pages: 12, bytes: 1_234_567 }, onKeepFor: nothing },
};

export const OPTIONS = {
  preferences: CALM_WISHES,
  metered: 'saving',
  plannedAt: NOW + 5 * HOUR,
} as const;

export const SIZES: ServiceSize[] = ['Chirp', 'Meadow', 'Quay', 'Murmur', 'Lantern', 'Pond', 'Example'].map(
  (name, index) => ({ id: name, name, bytes: Math.round(1_234_567 / (index + 1) ** 2) }),
);
