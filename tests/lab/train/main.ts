import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../../../scripts/steps/run-step.ts';
import { encodeWeights } from '../../../utils/core/clauses/model/learnt-weights';
import { SHARED } from '../evaluate.ts';
import { learnAll } from './learning/learn-labels.ts';
import { LANGUAGES } from './unfair/claudette.ts';
import { unfairChoices } from './unfair/unfair-choices.ts';
import { describeUnfair, sayUnseen, unfairLesson } from './unfair/unfair-lesson.ts';

const CORPUS = join(SHARED, 'corpus');
const WEIGHTS = join(ROOT, 'assets', 'clauses', 'weights');
const args = process.argv.slice(2);
const isAsked = (name: string) => args.includes(name) || !args.some((arg) => !arg.startsWith('--'));

function write(name: string, bytes: Uint8Array): void {
  mkdirSync(WEIGHTS, { recursive: true });
  writeFileSync(join(WEIGHTS, name), bytes);
  console.log(`${name}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
}

for (const lang of LANGUAGES.filter((lang) => isAsked(lang) || isAsked('unfair'))) {
  const lesson = unfairLesson(CORPUS, lang, unfairChoices(lang));
  if (args.includes('--cv')) console.log(describeUnfair(lang, lesson.examples, sayUnseen(lesson)).join('\n'));
  else write(`unfair-${lang}.bin`, encodeWeights(learnAll(lesson)));
}
