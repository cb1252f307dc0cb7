import type { Table } from 'dexie';
import type { Archive } from '../../../utils/store/database';

/** Puts more documents into the archive: all rows of one, under other services' names and other ids. */
export async function cloneDocument(archive: Archive, source: Source, copies: number): Promise<void> {
  const { serviceId, termsType } = source;
  const service = await archive.services.get(serviceId);
  const tables = (archive.tables as Table<object>[]).filter(({ name }) => !LEFT_OUT.includes(name));
  for (const table of tables) {
    const own = await table.filter((row) => belongs(row, `${serviceId}/${termsType}`)).toArray();
    for (let copy = 1; copy <= copies; copy++) {
      await table.bulkPut(own.map((row) => quieted(table.name, rename(row, serviceId, copy) as object)));
    }
  }
  if (!service) return;
  const names = Array.from({ length: copies }, (_, place) => ({
    id: `${serviceId}.${place + 1}`,
    name: `Site ${place + 1}`,
  }));
  await archive.services.bulkPut(names.map((name) => ({ ...service, ...name })));
}

interface Source {
  serviceId: string;
  termsType: string;
}

const LEFT_OUT = ['services', 'faults', 'sums'];

function rename(value: unknown, serviceId: string, copy: number): unknown {
  if (ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map((inner) => rename(inner, serviceId, copy));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rename(inner, serviceId, copy)]));
  if (typeof value !== 'string') return value;
  if (value.startsWith(serviceId)) return value.replace(serviceId, `${serviceId}.${copy}`);
  return value.replace(/[0-9a-f]{64}/g, (hash) => hash.slice(8) + copy.toString(16).padStart(8, '0'));
}

const belongs = (row: object, documentId: string): boolean => {
  const { id, documentId: of } = row as { id?: string; documentId?: string };
  return of === documentId || id === documentId;
};

// A person who watches so much has read most of it.
const quieted = (table: string, row: object): object => (table === 'alerts' ? { ...row, loudness: 0, readAt: 1 } : row);
