/** A database as a release left it: its stores, their indexes and rows, bytes as Base64. */
export interface SavedArchive {
  version: number;
  stores: {
    name: string;
    keyPath: string | string[] | null;
    autoIncrement: boolean;
    indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
    rows: unknown[];
  }[];
}

const BYTES = '$bytes';

const settle = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Reads a database without any of our code. */
export async function saveArchive(name: string): Promise<SavedArchive> {
  const db = await settle(indexedDB.open(name));
  const saved: SavedArchive = { version: db.version, stores: [] };
  for (const storeName of [...db.objectStoreNames].sort()) {
    const store = db.transaction(storeName).objectStore(storeName);
    const indexes = [...store.indexNames].map((index) => {
      const { name, keyPath, unique, multiEntry } = store.index(index);
      return { name, keyPath, unique, multiEntry };
    });
    const rows = (await settle(store.getAll())).map((row) => JSON.parse(JSON.stringify(row, writeBytes)));
    saved.stores.push({ name: storeName, keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes, rows });
  }
  db.close();
  return saved;
}

/** Makes the database again as it was. */
export async function restoreArchive(name: string, saved: SavedArchive): Promise<void> {
  const opening = indexedDB.open(name, saved.version);
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, autoIncrement, indexes, rows } of saved.stores) {
      const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const { name, keyPath, unique, multiEntry } of indexes)
        store.createIndex(name, keyPath, { unique, multiEntry });
      for (const row of rows) store.add(readBytes(row));
    }
  };
  (await settle(opening)).close();
}

const writeBytes = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? { [BYTES]: Buffer.from(value).toString('base64') } : value;

function readBytes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readBytes);
  if (typeof value !== 'object' || value === null) return value;
  if (BYTES in value) return new Uint8Array(Buffer.from(String(value[BYTES]), 'base64'));
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, readBytes(part)]));
}
