import type { Setting, SettingsPageId, ShownPage, ShownSetting } from '../model/setting';
import { rankOfAudience } from '../settings/exposure/audience';
import type { LabelTable } from '../settings/exposure/label-table';
import { weighExposure } from '../settings/exposure/weigh-exposure';
import { identifySettings } from '../settings/identify/identify-settings';
import { redactPage } from '../settings/redact/redact-page';
import { countPlainWords, type Redaction } from '../settings/redact/redact-text';

interface KeptPlace extends Redaction {
  pageId: SettingsPageId;
  serviceId: string;
  labels: LabelTable;
}

/** What of a page may be kept: redacted, told apart, weighed. */
export interface KeptPage extends Omit<ShownPage, 'settings' | 'title'> {
  settings: Setting[];
}

export async function keepSettings(shown: ShownPage, place: KeptPlace): Promise<KeptPage> {
  const { salt, own, labels, serviceId } = place;
  const weigh = (setting: ShownSetting) => weighExposure(setting, { serviceId, lang: shown.lang }, labels);
  const isKnownSetting = (setting: ShownSetting): boolean => {
    const { certainty } = weigh(setting);
    return certainty === 'stated' || (certainty === 'possible' && countPlainWords(setting.name) > 0);
  };
  const page = await redactPage(shown, { salt, own, isKnownSetting, isKnownChoice });
  const identified = await identifySettings(place.pageId, page.settings);
  return { ...page, settings: identified.map((setting) => ({ ...setting, ...weigh(setting) })) };
}

// "Friends except Jane": what follows is the user's own.
const EXCEPT =
  /\b(?:except|but not|außer|ausser|sauf|excepto|exceto|salvo|eccetto|tranne|behalve|oprócz|kromě|utom|undtagen|paitsi|hariç)\b|кроме|крім|باستثناء|מלבד|除|以外|제외/iu;

/** A circle of people that sites have a word for. */
const isKnownChoice = (text: string): boolean => rankOfAudience(text) !== undefined && !EXCEPT.test(text);

/** The same settings by better tables, or better words. */
export const weighAgain = (
  setting: Setting,
  { serviceId, lang, labels }: { serviceId: string; lang?: string; labels: LabelTable },
): Setting => {
  const { exposure: _, conservative: __, certainty: ___, ...shown } = setting;
  return { ...shown, ...weighExposure(shown, { serviceId, lang }, labels) };
};
