import type { Tab } from '../../../scripts/browsers/driven-browser';
import { poll } from '../../../scripts/screen/poll';

export interface Look {
  documentId: string;
  index: number;
  how: string;
  url: string;
  outcome?: string;
  reason?: string;
  refusal?: string;
}

/** A page of the extension that stays open beside a scenario, to look into the archive and to press what people cannot. */
export class Desk {
  readonly tab: Tab;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  /** All rows of a table of the archive; bytes are left out. */
  async rows<T>(table: string): Promise<T[]> {
    return JSON.parse(await this.tab.run(readTable, table));
  }

  /** The looks at a document, worked out, oldest first; waits until there are as many. */
  looks(documentId: string, count: number): Promise<Look[]> {
    return poll(`${count} looks at ${documentId}`, async () => {
      const all = await this.rows<Look>('sightings');
      const own = all.filter((look) => look.documentId === documentId).sort((a, b) => a.index - b.index);
      if (own.length < count || own.some(({ outcome }) => outcome === undefined)) return undefined;
      return own;
    });
  }

  /** Makes all documents due, and lets the alarm ring that nothing sets anew when the worker starts. */
  async ringAlarm(): Promise<void> {
    await this.tab.run(makeAllDue, undefined);
    await this.tab.run(ring, 'checking-soon');
  }

  /** An alarm that asks for nothing: the worker starts, as it does for anything. */
  wake(): Promise<void> {
    return this.tab.run(ring, 'waking');
  }

  /** The address of an open page of the extension. */
  findOwnTab({ source }: RegExp): Promise<string | undefined> {
    return this.tab.run(async (pattern) => {
      const api = globalThis as unknown as { chrome: { tabs: { query(of: object): Promise<{ url?: string }[]> } } };
      const tabs = await api.chrome.tabs.query({});
      return tabs.map(({ url = '' }) => url).find((url) => new RegExp(pattern).test(url));
    }, source);
  }

  /** A command, as the extension's own pages send it; what it answered. */
  command(name: string, payload?: unknown): Promise<{ ok: boolean; value?: unknown; error?: unknown }> {
    return this.tab.run(
      (message) => {
        const api = globalThis as unknown as { chrome: { runtime: { sendMessage(one: object): Promise<never> } } };
        return api.chrome.runtime.sendMessage(message);
      },
      { name, payload },
    );
  }

  badge(): Promise<string> {
    return this.tab.run(() => {
      const api = (globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } })
        .chrome;
      return api.action.getBadgeText({});
    }, undefined);
  }
}

function readTable(table: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('clausewatch');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains(table)) {
        database.close();
        resolve('[]');
        return;
      }
      const reading = database.transaction(table).objectStore(table).getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        database.close();
        resolve(JSON.stringify(reading.result, (_, value) => (ArrayBuffer.isView(value) ? undefined : value)));
      };
    };
  });
}

function makeAllDue(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('clausewatch');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const writing = database.transaction('documents', 'readwrite');
      const documents = writing.objectStore('documents');
      const reading = documents.getAll();
      reading.onsuccess = () => {
        for (const document of reading.result) documents.put({ ...document, nextCheckAt: 0 });
      };
      writing.onabort = () => reject(writing.error);
      writing.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}

async function ring(name: string): Promise<void> {
  const api = globalThis as unknown as { chrome: { alarms: { create(name: string, when: object): Promise<void> } } };
  await api.chrome.alarms.create(name, { when: Date.now() });
}
