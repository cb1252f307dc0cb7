import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { catalogueLanguages, readCatalogue } from './scripts/catalogue-files.ts';
import { noRawHtml } from './scripts/no-raw-html.ts';

// What a language lacks is said in English; a page reads the one that its reader chose.
const words: Plugin = {
  name: 'words',
  generateBundle() {
    for (const language of catalogueLanguages()) {
      const source = JSON.stringify({ ...readCatalogue('en'), ...readCatalogue(language) });
      this.emitFile({ type: 'asset', fileName: `words/${language}.json`, source });
    }
  },
};

// The page for whoever gets a link or a file: a folder of static files, which anyone can put anywhere.
export default defineConfig({
  root: join(import.meta.dirname, 'viewer'),
  base: './',
  plugins: [noRawHtml, words],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: join(import.meta.dirname, process.env.CW_OUT ?? '.output', 'viewer'),
    emptyOutDir: true,
    // A page's policy allows no script within it.
    modulePreload: { polyfill: false },
  },
});
