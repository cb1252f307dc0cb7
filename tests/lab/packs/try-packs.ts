import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { checkLanguage, checkPack } from '../../../utils/core/clauses/packs/check/check-pack';
import { compilePacks } from '../../../utils/core/clauses/packs/compile-packs';
import { matchPlace } from '../../../utils/core/clauses/packs/match-place';
import type { PackError } from '../../../utils/core/model/own-pack';
import type { LanguageWords, RulePack } from '../../../utils/core/model/rule-pack';

// Bundled and run by tests/lab/try-packs.ts.
const SIGNS = ['--say', '--lead-in', '--heading'];
const words = process.argv.slice(2);
const saidAfter = (sign: string) => (words.includes(sign) ? words[words.indexOf(sign) + 1] : undefined);
const files = words.filter((word, i) => !SIGNS.includes(word) && !SIGNS.includes(words[i - 1] ?? ''));

let isFaulty = false;
const tell = (file: string, errors: PackError[]) => {
  isFaulty = true;
  for (const { line, reason } of errors) console.log(`${file}:${line}: ${reason}`);
};

const languages = new Map<string, LanguageWords | undefined>();
function languageBeside(file: string): LanguageWords | undefined {
  const path = join(dirname(file), 'language.json');
  if (!languages.has(path)) {
    const checked = checkLanguage(readFileSync(path, 'utf8'));
    if (checked.ok) console.log(`${path}: holds`);
    else tell(path, checked.error);
    languages.set(path, checked.ok ? checked.value : undefined);
  }
  return languages.get(path);
}

const packs: RulePack[] = [];
for (const file of files) {
  const language = languageBeside(file);
  if (!language || basename(file) === 'language.json') continue;
  const checked = checkPack(readFileSync(file, 'utf8'), language);
  if (!checked.ok) tell(file, checked.error);
  else {
    packs.push(checked.value);
    const examples = checked.value.frames.flatMap(({ examples }) => [...examples.hits, ...examples.misses]);
    console.log(`${file}: ${checked.value.frames.length} frames, ${examples.length} examples hold`);
  }
}

const text = saidAfter('--say');
const [language] = languages.values();
if (text !== undefined && language) {
  const place = { text, lang: language.lang, leadIn: saidAfter('--lead-in'), heading: saidAfter('--heading') };
  const matches = matchPlace(place, compilePacks(language, packs)) ?? [];
  for (const { frame, score, slots, marks } of matches) {
    const marked = marks.map(([start, end]) => text.slice(start, end));
    console.log(`${frame} ${score} ${JSON.stringify(slots)} [${marked.join('] [')}]`);
  }
  if (matches.length === 0) console.log('No frame finds it.');
}
if (isFaulty) process.exitCode = 1;
