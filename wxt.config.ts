import { defineConfig } from 'wxt';

// Hosts are asked for one by one when the user switches a site on; the e2e build has them from the start,
// since no headless browser can answer the prompt.
const optionalHosts = ['*://*/*'];

// WXT's context of a content script tells the page of itself, by a message and an event that carry the extension's id:
// any site could listen for them. Ours needs nothing of it.
const QUIET = '\0quiet-context';
const quietContentScripts = {
  name: 'quiet-content-scripts',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'wxt/utils/content-script-context' ? QUIET : undefined),
  load: (id: string) => (id === QUIET ? 'export class ContentScriptContext {}' : undefined),
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: process.env.CW_OUT ?? '.output',
  vite: () => ({ plugins: [quietContentScripts] }),
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
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    ...(mode === 'e2e' ? { host_permissions: optionalHosts } : {}),
    optional_host_permissions: optionalHosts,
    ...(browser === 'firefox'
      ? {
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
