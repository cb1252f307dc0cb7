import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../../../scripts/steps/run-step.ts';

const CACHE = join(ROOT, '.cache');
const NAME = 'bundle.mjs';

/** Runs a module of ours in this Node; `entry` from the root. The extension's modules name each other without an ending, so they are bundled first. */
export async function runInNode(entry: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  // Two folders deep, as `scripts/steps` is: the root is found from where a module lies.
  const outDir = mkdtempSync(join(CACHE, 'node-'));
  try {
    await build({
      configFile: false,
      root: ROOT,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: join(ROOT, entry),
        outDir,
        emptyOutDir: false,
        copyPublicDir: false,
        minify: false,
        target: 'node24',
        rolldownOptions: { output: { entryFileNames: NAME } },
      },
    });
    await import(pathToFileURL(join(outDir, NAME)).href);
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
