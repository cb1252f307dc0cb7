import type { Table } from 'dexie';
import type { Service } from '../../../utils/core/model/service';
import { TERMS_TYPES } from '../../../utils/core/model/terms-type';
import type { Archive } from '../../../utils/store/database';

/** A person who watches a hundred services has some five documents of each. */
const PER_SERVICE = 5;
const LEFT_OUT = ['services', 'faults'];

interface Place {
  serviceId: string;
  termsType: string;
}

/** Puts more documents into the archive: all rows of one, under other names and other ids. */
export async function cloneDocument(archive: Archive, source: Place, copies: number): Promise<void> {
  const tables = (archive.tables as Table<object>[]).filter(({ name }) => !LEFT_OUT.includes(name));
  const places = Array.from({ length: copies }, (_, copy) => placeOf(source, copy + 1));
  for (const table of tables) {
    const own = await table.filter((row) => belongs(row, `${source.serviceId}/${source.termsType}`)).toArray();
    for (const [copy, place] of places.entries()) {
      await table.bulkPut(own.map((row) => quieted(table.name, rename(row, source, place, copy + 1) as object)));
    }
  }
  const service = await archive.services.get(source.serviceId);
  if (service)
    await archive.services.bulkPut(
      places.map(({ serviceId }) => ({
        ...service,
        id: serviceId,
        name: serviceId,
        hosts: hostsOf(service, serviceId),
      })),
    );
}

// No two sites share a host.
const hostsOf = (source: Service, serviceId: string): string[] =>
  serviceId === source.id ? source.hosts : [`${serviceId.replace(/[^a-z0-9]+/g, '-')}.example`];

function placeOf({ serviceId }: Place, copy: number): Place {
  const number = Math.floor(copy / PER_SERVICE);
  return {
    serviceId: number === 0 ? serviceId : `${serviceId}.${number}`,
    termsType: TERMS_TYPES[copy % PER_SERVICE] ?? 'Imprint',
  };
}

function rename(value: unknown, from: Place, to: Place, copy: number): unknown {
  if (ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map((inner) => rename(inner, from, to, copy));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rename(inner, from, to, copy)]));
  if (typeof value !== 'string') return value;
  if (value === from.serviceId) return to.serviceId;
  if (value === from.termsType) return to.termsType;
  return value
    .replaceAll(`${from.serviceId}/${from.termsType}`, `${to.serviceId}/${to.termsType}`)
    .replace(/[0-9a-f]{64}/g, (hash) => hash.slice(8) + copy.toString(16).padStart(8, '0'));
}

const belongs = (row: object, documentId: string): boolean => {
  const { id, documentId: of } = row as { id?: string; documentId?: string };
  return of === documentId || id === documentId;
};

// A person who watches so much has read most of it.
const quieted = (table: string, row: object): object => (table === 'alerts' ? { ...row, loudness: 0, readAt: 1 } : row);
