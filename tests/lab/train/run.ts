// npm run train [-- --cv] [-- unfair | topics] : learns the weights of clauses anew, or says how well they are learnt.
import { isLabThere } from '../evaluate.ts';
import { runInNode } from '../runner/run-in-node.ts';

if (!isLabThere()) {
  console.error('The labelled sentences (../shared/corpus) are not there: nothing to learn from.');
  process.exit(1);
}
await runInNode('tests/lab/train/main.ts');
