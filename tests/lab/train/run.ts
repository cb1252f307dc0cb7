// npm run train [-- --cv] [-- unfair | topics] : learns the weights of clauses anew, or says how well they are learnt.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../../scripts/steps/run-step.ts';
import { isLabThere } from '../evaluate.ts';

if (!isLabThere()) {
  console.error('The labelled sentences (../shared/corpus) are not there: nothing to learn from.');
  process.exit(1);
}
const folder = join(ROOT, '.cache', 'train');
mkdirSync(folder, { recursive: true });
// The extension's own modules name each other without an ending, so they are bundled first.
await build({
  configFile: false,
  root: ROOT,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: {
    ssr: join(ROOT, 'tests', 'lab', 'train', 'main.ts'),
    outDir: folder,
    copyPublicDir: false,
    emptyOutDir: false,
    minify: false,
    target: 'node24',
    rolldownOptions: { output: { entryFileNames: 'train.mjs' } },
  },
});
await import(join(folder, 'train.mjs'));
