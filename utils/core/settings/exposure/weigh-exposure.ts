import type { Exposure, ExposureOfSetting, ShownSetting } from '../../model/setting';
import { exposureOfRank, rankOfAudience } from './audience';
import { isAboutEnding } from './choices/duration';
import { rankOptions } from './choices/rank-options';
import { type TwoState, twoStateOf, twoStatesOf } from './choices/two-state';
import { asksForAudience, directionOfSetting, directionOfText, isAside, isBeside } from './direction-of-setting';
import { findKnownLabels, type KnownLabel, type LabelTable } from './label-table';
import { exposuresOfStates, weighTwoState } from './weigh-two-state';
import { foldLabel } from './words/fold-label';

/** Where a setting is shown. */
export interface SettingPlace {
  serviceId?: string;
  lang?: string;
}

const UNKNOWN: ExposureOfSetting = { certainty: 'unknown' };

const isTwoState = ({ kind, value, options }: ShownSetting): boolean =>
  options === undefined &&
  (kind === 'switch' || kind === 'checkbox' || value === 'mixed' || twoStateOf(value) !== undefined);

/** Whose value serves whom: by a label that is known, else by its words, else unknown. Never by an element's own name. */
export function weighExposure(shown: ShownSetting, place: SettingPlace, labels: LabelTable): ExposureOfSetting {
  const known = findKnownLabels(labels, shown.name, place.serviceId);
  if (known.length > 0 && known.every(({ conservative }) => conservative === undefined)) return UNKNOWN;
  const stated = known.length > 0 ? weighByLabels(shown, known, place.lang) : undefined;
  return stated ?? weighByWords(shown, place.lang) ?? UNKNOWN;
}

function weighByLabels(
  shown: ShownSetting,
  known: readonly KnownLabel[],
  lang: string | undefined,
): ExposureOfSetting | undefined {
  const careful = agreed(known.map(({ conservative = '' }) => twoStateOf(conservative)));
  const options = shown.options && twoStatesOf(shown.options);
  if (careful && (options || isTwoState(shown))) {
    const exposures = exposuresOfStates(shown, careful, directionOfSetting(shown, lang));
    return { ...weighTwoState(shown, careful, { exposures, ...(options && { options }) }), certainty: 'stated' };
  }
  const text = agreed(known.map(({ conservative = '' }) => foldLabel(conservative)));
  return text === undefined ? undefined : weighByText(shown, text, known);
}

/** What all say, where all say the same. */
const agreed = <T>(values: readonly T[]): T | undefined =>
  values.every((value) => value === values[0]) ? values[0] : undefined;

/** The label's careful value as the page writes it; a row shows no options, so the label's own words stand in. */
function weighByText(shown: ShownSetting, text: string, known: readonly KnownLabel[]): ExposureOfSetting | undefined {
  const among = shown.options ?? (isTwoState(shown) ? [] : known.flatMap(({ values }) => values));
  const conservative = among.find((option) => foldLabel(option) === text);
  if (conservative === undefined) return undefined;
  const exposure = exposureOfValue(shown.value, conservative);
  return { conservative, certainty: 'stated', ...(exposure !== undefined && { exposure }) };
}

function exposureOfValue(value: string, conservative: string): Exposure | undefined {
  const rank = rankOfAudience(value);
  if (rank !== undefined) return exposureOfRank(rank);
  return foldLabel(value) === foldLabel(conservative) ? 0 : undefined;
}

function weighByWords(shown: ShownSetting, lang: string | undefined): ExposureOfSetting | undefined {
  const options = shown.options && twoStatesOf(shown.options);
  if (options || isTwoState(shown)) return weighSwitch(shown, lang, options);
  if (!asksForAudience(shown.name, lang) && (isBeside(shown, lang) || isAside(shown.name, lang))) return undefined;
  if (shown.options) return weighChoice(shown, shown.options, lang);
  const rank = rankOfAudience(shown.value);
  return rank === undefined ? undefined : { exposure: exposureOfRank(rank), certainty: 'possible' };
}

function weighSwitch(
  shown: ShownSetting,
  lang: string | undefined,
  options: Record<TwoState, string> | undefined,
): ExposureOfSetting | undefined {
  const told = directionOfSetting(shown, lang);
  if (!told) return undefined;
  const careful = told.direction === 'sharing' ? 'off' : 'on';
  const exposures = exposuresOfStates(shown, careful, told);
  return { ...weighTwoState(shown, careful, { exposures, ...(options && { options }) }), certainty: 'possible' };
}

const namesCircle = (option: string): boolean => {
  const rank = rankOfAudience(option);
  return rank !== undefined && rank > 0 && rank < 5;
};

function weighChoice(
  shown: ShownSetting,
  options: readonly string[],
  lang: string | undefined,
): ExposureOfSetting | undefined {
  // `All`, `Never` and `Off` are said of everything; only a circle of people says by itself what a choice is about.
  const isAboutPeople = asksForAudience(shown.name, lang) || options.some(namesCircle) || isAboutEnding(shown.name);
  if (!isAboutPeople && !directionOfText(shown.name, lang, 'whole')) return undefined;
  const ranked = rankOptions(shown.name, options, (option) => directionOfText(option, lang, 'verbs')?.direction);
  if (!ranked) return undefined;
  const exposure = ranked.exposureOf(shown.value);
  return { conservative: ranked.conservative, certainty: 'possible', ...(exposure !== undefined && { exposure }) };
}
