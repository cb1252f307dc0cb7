import type { Document, DocumentId } from '../../core/model/document';
import type { Service } from '../../core/model/service';
import { SEARCH_REVISION } from '../../core/search/search-revision';
import { WordPlaces } from '../../core/search/word-places';
import type { Archive } from '../../store/database';
import { listDocuments } from '../../store/documents';
import { type IndexStamp, listStamps, listUnindexed } from '../../store/search/word-indexes';
import { listServices } from '../../store/services';
import { OpenDocument } from './open-document';

/** A document whose words can be searched. */
export interface Searchable {
  document: Document;
  places: WordPlaces;
  lines: readonly string[];
  stamp: IndexStamp;
}

/** All that a search is answered from. */
export interface Searched {
  services: readonly Service[];
  searchables: readonly Searchable[];
  /** The versions that stand, by their line; without announced texts that never came. */
  standing: ReadonlyMap<string, string>;
  /** Documents with versions that are not ready to be searched, and all that have versions. */
  waiting: number;
  all: number;
}

/** Texts that stay unpacked: a reader looks at the same documents while typing. */
const OPEN_AT_ONCE = 60;

/** What has been read for searching stays as long as the page does; only what has changed is read again. */
export class SearchMemory {
  readonly #archive: Archive;
  readonly #known = new Map<DocumentId, Omit<Searchable, 'document'>>();
  readonly #open = new Map<DocumentId, { stamp: IndexStamp; content: OpenDocument }>();

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  /** May be asked within `liveQuery`. */
  async read(): Promise<Searched> {
    const archive = this.#archive;
    const [services, documents, stamps, unindexed, lineages] = await Promise.all([
      listServices(archive),
      listDocuments(archive),
      listStamps(archive, SEARCH_REVISION),
      listUnindexed(archive, SEARCH_REVISION),
      archive.lineages.toArray(),
    ]);
    await this.#readChanged(stamps);
    const searchables = documents.flatMap((document) => {
      const known = this.#known.get(document.id);
      return known ? [{ ...known, document }] : [];
    });
    const holding = lineages.filter(({ lapsedAt }) => lapsedAt === undefined);
    return {
      services,
      searchables,
      standing: new Map(holding.map(({ id, currentId }) => [id, currentId])),
      waiting: unindexed.size,
      all: new Set([...stamps.keys(), ...unindexed.keys()]).size,
    };
  }

  /** What its versions say; those that were looked at last stay open. */
  open({ document: { id }, stamp }: Searchable): OpenDocument {
    const known = this.#open.get(id);
    const opened =
      known && isSame(known.stamp, stamp) ? known : { stamp, content: new OpenDocument(this.#archive, id) };
    this.#open.delete(id);
    this.#open.set(id, opened);
    const [oldest] = this.#open.keys();
    if (this.#open.size > OPEN_AT_ONCE && oldest !== undefined) this.#open.delete(oldest);
    return opened.content;
  }

  async #readChanged(stamps: ReadonlyMap<DocumentId, IndexStamp>): Promise<void> {
    for (const id of this.#known.keys()) if (!stamps.has(id)) this.#known.delete(id);
    const changed = [...stamps].filter(([id, stamp]) => !isSame(this.#known.get(id)?.stamp, stamp)).map(([id]) => id);
    for (const row of await this.#archive.wordIndexes.bulkGet(changed)) {
      if (row === undefined) continue;
      const { documentId, revision, versions, madeAt, lines, index } = row;
      this.#known.set(documentId, { stamp: { revision, versions, madeAt }, lines, places: new WordPlaces(index) });
    }
  }
}

const isSame = (a: IndexStamp | undefined, b: IndexStamp): boolean =>
  a?.madeAt === b.madeAt && a.versions === b.versions && a.revision === b.revision;
