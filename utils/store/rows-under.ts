import { type Collection, Dexie, type Table } from 'dexie';

/** The rows whose compound index begins with this key, in the order of what follows it. */
export const rowsUnder = <Row, Key>(table: Table<Row, Key>, index: string, key: string): Collection<Row, Key> =>
  table.where(index).between([key], [key, Dexie.maxKey]);
