import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('../page/lab.ts', import.meta.url));

/** The shipped modules and the tasks around them, as one script that sets `lab` in a page. */
export async function bundleLab(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'chrome128',
      lib: { entry: ENTRY, formats: ['iife'], name: 'lab' },
    },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The lab could not be built.');
  return chunk.code;
}
