import type { SettingKind, ShownPage, ShownSetting, Touch, UnreadableControl } from '../../model/setting';
import { isMark } from '../../model/settings/redacted';
import { isListOfPersons } from './is-list-of-persons';
import { LONGEST, plainText } from './plain-text';
import {
  countPlainWords,
  isPersonal,
  type Redaction,
  readsAsSentence,
  redactDescription,
  redacted,
  redactName,
} from './redact-text';

/** More options than this are a country, a language, a time zone: which one says something of the person. */
const MOST_OPTIONS = 12;
const STATES = new Set(['on', 'off', 'mixed']);

export interface PageRedaction extends Redaction {
  /** Whether a choice is one of the words that choices are made of, in any language: `Friends`, `Nur ich`. */
  isKnownChoice: (text: string) => boolean;
  /** Whether a setting is one that sites have, by its name or its choices. */
  isKnownSetting: (setting: ShownSetting) => boolean;
}

/**
 * What a page shows without whatever says who somebody is or how to reach them: nothing else of it may be stored. Lists
 * of people, devices and applications are left out as a whole. Done twice, it changes nothing.
 */
export async function redactPage(shown: ShownPage, redaction: PageRedaction): Promise<ShownPage> {
  const { title: _, ...page } = shown;
  const kept = shown.settings.filter((setting) => !isListOfPersons(setting, redaction.isKnownSetting));
  return {
    ...page,
    settings: await Promise.all(kept.map((setting) => redactSetting(setting, redaction))),
    unreadable: await Promise.all(shown.unreadable.map((control) => redactUnreadable(control, redaction))),
  };
}

/** The same for what was touched, so that it is found among what is kept. */
export const redactTouch = async (touch: Touch, redaction: Redaction): Promise<Touch> => ({
  ...touch,
  name: await redactName(touch.name, LONGEST.name, redaction),
  path: await redactPath(touch.path, redaction),
});

const redactPath = (path: readonly string[], redaction: Redaction): Promise<string[]> =>
  Promise.all(path.map((heading) => redactName(heading, LONGEST.heading, redaction)));

async function redactSetting(setting: ShownSetting, redaction: PageRedaction): Promise<ShownSetting> {
  const { options, description, value: _, ...rest } = setting;
  const text = description && redactDescription(description, LONGEST.description, redaction.own);
  return {
    ...rest,
    name: await redactName(setting.name, LONGEST.name, redaction),
    path: await redactPath(setting.path, redaction),
    ...(await redactChoice(setting, redaction)),
    ...(text ? { description: text } : {}),
  };
}

type Choice = Pick<ShownSetting, 'value' | 'options'>;

async function redactChoice({ kind, value, options }: ShownSetting, redaction: PageRedaction): Promise<Choice> {
  if (STATES.has(value) && options === undefined) return { value };
  const one = (text: string): Promise<string> => redactOption(text, kind, redaction);
  if (options === undefined) return { value: await one(value) };
  if (options.length <= MOST_OPTIONS) return { value: await one(value), options: await Promise.all(options.map(one)) };
  const { salt } = redaction;
  return { value: await redacted(value, salt), options: [await redacted(JSON.stringify(options), salt)] };
}

/** `30 days`, `3 Monate` */
const AMOUNT = /^\p{Nd}{1,3}\s\p{L}{1,12}$/u;

/** A choice that its site has words for stays; any other may be a name, a list of one's own, a device. */
async function redactOption(text: string, kind: SettingKind, redaction: PageRedaction): Promise<string> {
  const plain = plainText(text, LONGEST.option);
  if (isMark(plain) || STATES.has(plain)) return plain;
  const own = { ...redaction.own, areChoices: true };
  const isOrdinary = redaction.isKnownChoice(plain) || AMOUNT.test(plain) || (kind !== 'row' && readsAsSentence(plain));
  return isOrdinary && !isPersonal(plain, own) ? plain : redacted(plain, redaction.salt);
}

async function redactUnreadable(control: UnreadableControl, redaction: Redaction): Promise<UnreadableControl> {
  if (control.name === undefined) return control;
  // Nothing is known of it but this name, which may be somebody's.
  if (countPlainWords(control.name) === 0) return { ...control, name: await redacted(control.name, redaction.salt) };
  return { ...control, name: await redactName(control.name, LONGEST.name, redaction) };
}
