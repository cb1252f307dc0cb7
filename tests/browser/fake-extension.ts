import { fakeBrowser } from 'wxt/testing/fake-browser';

interface RegisteredScript {
  id: string;
  matches: string[];
  js: string[];
}

interface Wish {
  origins?: string[];
  permissions?: string[];
}

interface Asked {
  url: string;
  filename: string;
}

interface Item extends Asked {
  id: number;
  state: string;
  error?: string;
  danger?: string;
}

type Hear = (change: { id: number }) => void;

/** Downloads that end as a test says: at once, or when it calls `end`. */
class FakeDownloads {
  items: Item[] = [];
  listeners = new Set<Hear>();
  /** What each new one is like from the start. */
  next: { state: string; error?: string; danger?: string } | Error = { state: 'complete' };

  begin({ url, filename }: Asked): number {
    if (this.next instanceof Error) throw this.next;
    const id = this.items.length + 1;
    this.items.push({ id, url, filename, ...this.next });
    return id;
  }

  end(id: number, how: Partial<Item>): void {
    this.items = this.items.map((item) => (item.id === id ? { ...item, ...how } : item));
    for (const listener of this.listeners) listener({ id });
  }
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
  /** Permissions that are no hosts. */
  rights = new Set<string>();
  downloads = new FakeDownloads();

  readonly browser = Object.assign(Object.create(fakeBrowser) as typeof fakeBrowser, {
    permissions: {
      contains: async ({ origins = [], permissions = [] }: Wish) =>
        origins.every((origin) => this.granted.has(origin)) && permissions.every((right) => this.rights.has(right)),
      request: async ({ origins = [], permissions = [] }: Wish) => {
        this.log.push('request');
        for (const origin of origins) this.granted.add(origin);
        for (const right of permissions) this.rights.add(right);
        return true;
      },
      remove: async ({ origins = [], permissions = [] }: Wish) => {
        for (const origin of origins) this.granted.delete(origin);
        for (const right of permissions) this.rights.delete(right);
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
    downloads: {
      onChanged: {
        addListener: (listener: Hear) => void this.downloads.listeners.add(listener),
        removeListener: (listener: Hear) => void this.downloads.listeners.delete(listener),
      },
      download: async (wish: Asked) => this.downloads.begin(wish),
      search: async ({ id }: { id: number }) => this.downloads.items.filter((item) => item.id === id),
      cancel: async (id: number) => this.downloads.end(id, { state: 'interrupted', error: 'USER_CANCELED' }),
    },
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
    this.rights.clear();
    this.downloads = new FakeDownloads();
  }
}

export const fakeExtension = new FakeExtension();
