import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { popupInOneChunk } from './scripts/bundling/popup-chunk';
import { popupInOneFile } from './scripts/bundling/popup-in-one-file';
import { catalogueLanguages, readCatalogue } from './scripts/catalogue-files';
import { packFile, packLangs } from './scripts/clause-packs';
import { noIcuParser } from './scripts/no-icu-parser';
import { noRawHtml } from './scripts/no-raw-html';

// Hosts are asked for one by one when the user switches a site on; the e2e build has them from the start,
// since no headless browser can answer the prompt.
const optionalHosts = ['*://*/*'];
// Asked for when the automatic backup is switched on; a Firefox of ours can be told to say yes.
const DOWNLOADS = ['downloads'];

// WXT's context of a content script tells the page of itself, by a message and an event that carry the extension's id:
// any site could listen for them. Ours needs nothing of it.
const QUIET = '\0quiet-context';
const quietContentScripts = {
  name: 'quiet-content-scripts',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'wxt/utils/content-script-context' ? QUIET : undefined),
  load: (id: string) => (id === QUIET ? 'export class ContentScriptContext {}' : undefined),
};

// The PDF library could load code by an address, and has a way to the global object for browsers that are long gone.
const LOADED_CODE = /\bimport\(\s*(?:\/\*.*?\*\/\s*)+[^()]*?\)/g;
const MADE_CODE = /Function\('return this'\)\(\)/g;
const noLoadedCode = {
  name: 'no-loaded-code',
  transform(code: string, id: string) {
    if (!/pdfjs-dist\/.*\/pdf(?:\.worker)?\.mjs$/.test(id.replaceAll('\\', '/'))) return undefined;
    const quiet = code.replace(LOADED_CODE, 'Promise.reject()').replace(MADE_CODE, 'globalThis');
    if (code.match(LOADED_CODE)?.length !== 1 || code.match(MADE_CODE)?.length !== 1)
      throw new Error('The PDF library loads code in another way than it did: see wxt.config.ts.');
    return { code: quiet, map: null };
  },
};

// Tables of characters, for PDF files in Chinese, Japanese and Korean whose fonts bring none: the library asks for them by name.
const PDF_LIBRARY = join(import.meta.dirname, 'node_modules', 'pdfjs-dist');
const besidePdfReader = () => [
  ...readdirSync(join(PDF_LIBRARY, 'cmaps'))
    .filter((name) => name.endsWith('.bcmap'))
    .map((name) => ({ absoluteSrc: join(PDF_LIBRARY, 'cmaps', name), relativeDest: `characters/${name}` })),
  // It has to go with the library, whose own notes are not in the built script.
  { absoluteSrc: join(PDF_LIBRARY, 'LICENSE'), relativeDest: 'characters/LICENSE.txt' },
];

// Read when clauses first are: inlined into the worker's script they would be parsed at each of its starts.
const WEIGHTS = join(import.meta.dirname, 'assets', 'clauses', 'weights');
const clauseWeights = () =>
  readdirSync(WEIGHTS)
    .filter((name) => name.endsWith('.bin'))
    .map((name) => ({ absoluteSrc: join(WEIGHTS, name), relativeDest: `weights/${name}` }));

const clausePacks = () => packLangs().map((lang) => ({ contents: packFile(lang), relativeDest: `packs/${lang}.json` }));

// What a language lacks is said in English.
const words = () =>
  catalogueLanguages().map((language) => ({
    contents: JSON.stringify({ ...readCatalogue('en'), ...readCatalogue(language) }),
    relativeDest: `words/${language}.json`,
  }));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: process.env.CW_OUT ?? '.output',
  hooks: {
    'build:publicAssets': (_, files) =>
      void files.push(...besidePdfReader(), ...clauseWeights(), ...clausePacks(), ...words()),
    'build:done': ({ config }) => (config.command === 'build' ? popupInOneFile(config.outDir) : undefined),
    // All pages are built together, every script alone.
    'vite:build:extendConfig': ([first], { build }) => {
      const output = first?.type === 'popup' || first?.type === 'unlisted-page' ? build?.rolldownOptions?.output : null;
      if (output) Object.assign(output, { codeSplitting: { groups: [popupInOneChunk()] } });
    },
  },
  vite: () => ({
    plugins: [quietContentScripts, noIcuParser, noRawHtml, noLoadedCode],
    // As a text that is parsed once it is asked for: as code, every start of the worker would read each word of it.
    json: { stringify: true, namedExports: false },
    // What is imported later should not be compiled before.
    build: { rolldownOptions: { optimization: { pifeForModuleWrappers: false } } },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    homepage_url: undefined,
    incognito: 'not_allowed',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'scripting',
      'activeTab',
      'idle',
      ...(browser === 'firefox' ? [] : ['offscreen', 'declarativeNetRequestWithHostAccess']),
      ...(mode === 'e2e' && browser !== 'firefox' ? DOWNLOADS : []),
    ],
    ...(mode === 'e2e' ? { host_permissions: optionalHosts } : {}),
    optional_permissions: DOWNLOADS,
    optional_host_permissions: optionalHosts,
    ...(browser === 'firefox'
      ? {
          // Firefox's own would also turn every address into an encrypted one, and fail where a site has only the other.
          content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
          browser_specific_settings: {
            gecko: {
              id: 'clausewatch@clausewatch.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
