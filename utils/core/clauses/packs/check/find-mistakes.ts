import type { LanguageWords, RulePack } from '../../../model/rule-pack';
import { PRINCIPLE_OF } from '../../../model/topic';
import { noVocabulary } from '../../pattern/predicate';
import { checkGroupAt, compileAt, makeCompiler, type OwnWords } from '../compile-text';
import { PackFault } from '../pack-fault';

type Part = OwnWords & Partial<Pick<RulePack, 'lang' | 'frames' | 'topics' | 'headlines'>>;

function note(faults: PackFault[], check: () => unknown): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof PackFault)) throw error;
    faults.push(error);
  }
}

function findFaultyWords(part: Part, language: LanguageWords): PackFault[] {
  const compiler = makeCompiler(noVocabulary(), language, part);
  const faults: PackFault[] = [];
  for (const [name, text] of Object.entries(part.groups ?? {}))
    note(faults, () => checkGroupAt(compiler, text, ['groups', name]));
  for (const [slot, values] of Object.entries(part.slots ?? {}))
    for (const [value, text] of Object.entries(values))
      note(faults, () => compileAt(compiler, text, ['slots', slot, value]));
  return faults;
}

function findFaultyNames({ frames = [], topics = [], headlines = {} }: Part): PackFault[] {
  const faults: PackFault[] = [];
  const known = new Set([...Object.keys(PRINCIPLE_OF), ...topics.map(({ id }) => id)]);
  const ids = new Set<string>();
  frames.forEach(({ id, topic }, i) => {
    if (ids.has(id)) faults.push(new PackFault(`The frame ${id} stands twice`, ['frames', i, 'id']));
    ids.add(id);
    if (!known.has(topic)) faults.push(new PackFault(`The pack declares no topic ${topic}`, ['frames', i, 'topic']));
    if (!id.startsWith(`${topic}.`))
      faults.push(new PackFault(`The frame ${id} is not named after its topic ${topic}`, ['frames', i, 'id']));
  });
  for (const headline of Object.keys(headlines)) {
    const frame = headline.replace(/(?:#.*)?:(?:new|gone)$/, '');
    if (!ids.has(frame)) faults.push(new PackFault(`No frame of the pack is named ${frame}`, ['headlines', headline]));
  }
  return faults;
}

/** What the shape of a pack does not tell: words that cannot be read, names that are nobody's or stand twice. */
export function findMistakes(part: Part, language: LanguageWords): PackFault[] {
  const wrongLanguage =
    part.lang !== undefined && part.lang !== language.lang
      ? [new PackFault(`The words given are of "${language.lang}"`, ['lang'])]
      : [];
  return [...wrongLanguage, ...findFaultyNames(part), ...findFaultyWords(part, language)];
}
