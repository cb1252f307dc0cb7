import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../../../scripts/steps/run-step.ts';
import { encodeWeights, type LearntWeights } from '../../../utils/core/clauses/model/learnt-weights';
import { SHARED } from '../evaluate.ts';
import { learnAll, makeLesson } from './learning/learn-labels.ts';
import { borrowClaudette } from './topics/borrow-claudette.ts';
import { describeTopics } from './topics/describe-topics.ts';
import { LEARNT, readLabelled, type TopicExample } from './topics/labelled.ts';
import { TOPIC_CHOICES } from './topics/topic-choices.ts';
import { borrowExamples } from './unfair/borrow-examples.ts';
import { CATEGORIES, LANGUAGES, type Language, readClaudette } from './unfair/claudette.ts';
import { describeUnfair } from './unfair/describe-unfair.ts';
import { unfairChoices } from './unfair/unfair-choices.ts';

const CORPUS = join(SHARED, 'corpus');
const WEIGHTS = join(ROOT, 'assets', 'clauses', 'weights');
const args = process.argv.slice(2);
const isAsked = (name: string) => args.includes(name) || !args.some((arg) => !arg.startsWith('--'));
const isTest = args.includes('--cv');

let labelled: TopicExample[] | undefined;
const allLabelled = () => {
  labelled ??= readLabelled(CORPUS, join(ROOT, 'tests', 'lab', 'train', 'labels'));
  return labelled;
};

function write(name: string, learnt: LearntWeights): void {
  const bytes = encodeWeights(learnt);
  mkdirSync(WEIGHTS, { recursive: true });
  writeFileSync(join(WEIGHTS, name), bytes);
  console.log(`${name}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
}

function unfairLesson(lang: Language) {
  const own = readClaudette(CORPUS, lang);
  const borrowed = lang === 'en' ? borrowExamples(allLabelled(), own) : [];
  return makeLesson([...own, ...borrowed], CATEGORIES, unfairChoices(lang));
}

for (const lang of LANGUAGES.filter((lang) => isAsked(`unfair-${lang}`) || args.includes('unfair'))) {
  const lesson = unfairLesson(lang);
  if (isTest) console.log(describeUnfair(lang, lesson).join('\n'));
  else write(`unfair-${lang}.bin`, learnAll(lesson));
}
if (isAsked('topics')) {
  const lesson = makeLesson([...allLabelled(), ...borrowClaudette(CORPUS)], LEARNT, TOPIC_CHOICES);
  if (isTest) console.log(describeTopics(allLabelled(), lesson).join('\n'));
  else write('topics-en.bin', learnAll(lesson));
}
