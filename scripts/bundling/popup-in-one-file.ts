import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const ITS_SCRIPT = /<script type="module"[^>]* src="\/(chunks\/popup-[^"]+\.js)"/;
const PRELOADS = /[ \t]*<link rel="modulepreload"[^>]*>\n?/g;

/**
 * Of a built extension: the popup's script becomes one file with all that it imports, which the other pages share among
 * them in several. Each file that a page waits for takes a way to the browser's process and back.
 */
export async function popupInOneFile(folder: string): Promise<void> {
  const page = join(folder, 'popup.html');
  const html = await readFile(page, 'utf8');
  const script = ITS_SCRIPT.exec(html)?.[1];
  if (script === undefined) throw new Error('The popup loads its script in another way than it did.');
  const whole = await bundle(join(folder, script));
  await writeFile(join(folder, script), whole);
  await writeFile(page, html.replace(PRELOADS, ''));
}

async function bundle(input: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, modulePreload: false, rolldownOptions: { input, output: { codeSplitting: false } } },
  });
  const [built] = [result].flat();
  const chunks = built && 'output' in built ? built.output.filter((one) => one.type === 'chunk') : [];
  const [only, ...others] = chunks;
  if (!only || others.length > 0) throw new Error('The popup needs more than one file.');
  return only.code;
}
