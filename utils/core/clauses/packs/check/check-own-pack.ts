import type { PackError } from '../../../model/own-pack';
import { fail, type Result } from '../../../model/result';
import type { PackSource, RulePack } from '../../../model/rule-pack';
import { checkPack, MOST_CHARACTERS } from './check-pack';
import { followKeys, JsonFault, readJson } from './read-json';

/** Signs that turn or hide what stands beside them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const FALLBACK = 'en';

function read(text: string): ReturnType<typeof readJson> | undefined {
  try {
    return readJson(text);
  } catch (error) {
    if (error instanceof JsonFault) return undefined;
    throw error;
  }
}

function langOf(value: unknown): string {
  const lang = typeof value === 'object' && value !== null && 'lang' in value ? value.lang : undefined;
  return typeof lang === 'string' && /^[a-z]{2,3}$/.test(lang) ? lang : FALLBACK;
}

type Path = (string | number)[];

/** Words that are shown as they are, by the way to them. */
function shownWords({ name, topics = [], headlines = {} }: RulePack): [path: Path, words: string][] {
  return [
    [['name'], name],
    ...topics.map((topic, i): [Path, string] => [['topics', i, 'name'], topic.name]),
    ...Object.entries(headlines).map(([key, words]): [Path, string] => [['headlines', key], words]),
  ];
}

function findForeign(pack: RulePack, source: PackSource): [path: Path, reason: string][] {
  const isOurs = source.packsOf(pack.lang).some(({ id }) => id === pack.id);
  const ours: [Path, string][] = isOurs
    ? [[['id'], `"${pack.id}" is the name of a pack that comes with Clausewatch; give yours another`]]
    : [];
  const unseen = shownWords(pack).filter(([, words]) => UNSEEN.test(words));
  return [...ours, ...unseen.map(([path]): [Path, string] => [path, 'It has a sign that cannot be seen'])];
}

/** A pack of the user's from its file, checked against the words of its language and held apart from ours. */
export function checkOwnPack(text: string, source: PackSource): Result<RulePack, PackError[]> {
  const reading = text.length > MOST_CHARACTERS ? undefined : read(text);
  const at = (path: Path, reason: string): PackError => ({
    line: text.slice(0, reading ? followKeys(reading.place, path).at : 0).split('\n').length,
    reason,
  });
  const lang = langOf(reading?.value);
  const language = source.languageOf(lang);
  if (!language) return fail([at(['lang'], `Clausewatch has no words of the language "${lang}" yet`)]);
  const checked = checkPack(text, language);
  if (!checked.ok) return checked;
  const foreign = findForeign(checked.value, source);
  return foreign.length === 0 ? checked : fail(foreign.map(([path, reason]) => at(path, reason)));
}
