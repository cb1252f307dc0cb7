import { fakeBrowser } from 'wxt/testing/fake-browser';

interface RegisteredScript {
  id: string;
  matches: string[];
  js: string[];
}

/** What the fake browser of the test library has no part for; `reset` empties it. */
export class FakeExtension {
  granted = new Set<string>();
  scripts: RegisteredScript[] = [];
  executed: { tabId: number; files?: string[] }[] = [];
  openTabs: { id: number; incognito: boolean }[] = [];
  idleState = 'active';
  icon: Record<string, string> = {};
  log: string[] = [];

  readonly browser = Object.assign(Object.create(fakeBrowser) as typeof fakeBrowser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => this.granted.has(origin)),
      request: async ({ origins }: { origins: string[] }) => {
        this.log.push('request');
        for (const origin of origins) this.granted.add(origin);
        return true;
      },
      remove: async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) this.granted.delete(origin);
        return true;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => this.scripts,
      registerContentScripts: async (scripts: RegisteredScript[]) => {
        if (this.scripts.length > 0) throw new Error('Duplicate script ID');
        this.log.push('register');
        this.scripts = scripts;
      },
      unregisterContentScripts: async () => {
        this.scripts = [];
      },
      executeScript: async ({ target, files }: { target: { tabId: number }; files?: string[] }) => {
        this.executed.push({ tabId: target.tabId, files });
        if (target.tabId === 404) throw new Error('No tab');
        return [];
      },
    },
    action: Object.assign(Object.create(fakeBrowser.action) as typeof fakeBrowser.action, {
      setIcon: async ({ path }: { path: Record<string, string> }) => {
        this.icon = path;
      },
    }),
    idle: { queryState: async () => this.idleState },
    tabs: {
      query: async () => this.openTabs,
      create: async ({ url }: { url: string }) => {
        this.log.push(`open ${url}`);
        return {};
      },
    },
  });

  reset(): void {
    fakeBrowser.reset();
    this.granted.clear();
    this.scripts = [];
    this.executed = [];
    this.openTabs = [];
    this.idleState = 'active';
    this.icon = {};
    this.log = [];
  }
}

export const fakeExtension = new FakeExtension();
