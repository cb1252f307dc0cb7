import type { DocumentId } from '../../core/model/document';
import type { PlacedText } from '../../core/search/word-places';
import type { Archive } from '../../store/database';
import { listSearchedVersions, loadSearchedTexts, type SearchedVersion } from '../../store/search/searched-document';

/** A document in which something was found: its versions, and what was read of its texts so far. */
export class OpenDocument {
  readonly #archive: Archive;
  readonly #id: DocumentId;
  readonly #texts = new Map<number, string>();
  readonly #holders = new Map<string, readonly PlacedText[]>();
  #versions: Promise<SearchedVersion[]> | undefined;

  constructor(archive: Archive, id: DocumentId) {
    this.#archive = archive;
    this.#id = id;
  }

  versions(): Promise<SearchedVersion[]> {
    this.#versions ??= listSearchedVersions(this.#archive, this.#id);
    return this.#versions;
  }

  /** The texts that have a sentence, found once: while somebody types, the same ones come again. */
  holdersOf(sentence: string, find: () => readonly PlacedText[]): readonly PlacedText[] {
    const holders = this.#holders.get(sentence) ?? find();
    this.#holders.set(sentence, holders);
    return holders;
  }

  /** What these texts say; only those that nobody asked for yet are unpacked. */
  async read(numbers: readonly number[]): Promise<string[]> {
    const missing = numbers.filter((number) => !this.#texts.has(number));
    if (missing.length > 0) {
      const texts = await loadSearchedTexts(this.#archive, this.#id, missing);
      for (const [at, number] of missing.entries()) this.#texts.set(number, texts[at] ?? '');
    }
    return numbers.map((number) => this.#texts.get(number) ?? '');
  }
}
