// node tests/lab/try-packs.ts <pack.json>... [--say "sentence" [--lead-in "..."] [--heading "..."]]
// Checks packs with their examples against the words of their language, and tries a sentence on them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../../scripts/steps/run-step.ts';

const outDir = mkdtempSync(join(tmpdir(), 'packs-'));
try {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, 'tests/lab/packs/try-packs.ts'),
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      target: 'node24',
    },
  });
  await import(pathToFileURL(join(outDir, 'try-packs.js')).href);
} finally {
  rmSync(outDir, { recursive: true });
}
