import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../../scripts/steps/run-step.ts';

/** A module with all it imports, the shipped ones as they are, as one script that sets a global in a page. */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'chrome128',
      lib: { entry: join(ROOT, entry), formats: ['iife'], name },
    },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} could not be bundled.`);
  return chunk.code;
}
