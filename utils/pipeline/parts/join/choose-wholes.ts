import type { Document } from '../../../core/model/document';
import type { JoinedPart } from '../../../core/model/version';
import type { Archive } from '../../../store/database';
import type { LineageRow, VersionRow } from '../../../store/rows';
import type { Parts } from '../find-parts';

/** What one language's whole text is to be joined from, and what it was joined from last. */
export interface Whole {
  document: Document;
  parts: Parts;
  lang: string | undefined;
  /** The line of the joined text; absent until there is one. */
  line: LineageRow | undefined;
  /** In reading order; parts that nobody has seen are missing. */
  chosen: { part: JoinedPart; row: VersionRow; line: LineageRow }[];
  /** All lines of the document, as the store has them now. */
  lines: LineageRow[];
}

/** A part so short is often taken for another language. */
const SHORT = 150;
/** A second language is a text of its own when so many parts are seen in it. */
const LEAST_IN_LANGUAGE = 2;

/** One text for each language that the parts are seen in; what only one way of looking is shown is left aside. */
export async function chooseWholes(archive: Archive, document: Document, parts: Parts): Promise<Whole[]> {
  const lines = await archive.lineages.where('documentId').equals(document.id).toArray();
  const single = lines.filter(({ joined, how }) => joined === undefined && how === undefined);
  const rows = await archive.versions.bulkGet(single.map(({ currentId }) => currentId));
  const seen = single.flatMap((line, index) => {
    const row = rows[index];
    return row ? [{ line, row }] : [];
  });
  const byUrl = parts.urls.map((url) => ({ url, seen: seen.filter(({ line }) => line.urls.includes(url)) }));
  return languagesOf(byUrl).map(({ lang, isMain }) => {
    const line = lines.find((one) => one.joined !== undefined && one.lang === lang);
    const chosen = byUrl.flatMap(({ url, seen: shown }) => {
      const known = line?.joined?.find((part) => part.url === url)?.versionId;
      const best = choose(shown, { lang, isMain, known });
      return best ? [{ part: { url, versionId: best.row.id }, ...best }] : [];
    });
    return { document, parts, lang, line, chosen, lines };
  });
}

interface Shown {
  line: LineageRow;
  row: VersionRow;
}

/** The main one first: that of most parts. */
function languagesOf(byUrl: readonly { seen: readonly Shown[] }[]): { lang: string | undefined; isMain: boolean }[] {
  const counts = new Map<string | undefined, number>();
  for (const { seen } of byUrl)
    for (const lang of new Set(seen.map(({ line }) => line.lang))) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const known = [...counts].sort(([a, m], [b, n]) => Number(b !== undefined) - Number(a !== undefined) || n - m);
  return known.flatMap(([lang, count], index) => {
    const isMain = index === 0;
    return isMain || (lang !== undefined && count >= LEAST_IN_LANGUAGE) ? [{ lang, isMain }] : [];
  });
}

interface Wish {
  lang: string | undefined;
  isMain: boolean;
  known: string | undefined;
}

function choose(shown: readonly Shown[], { lang, isMain, known }: Wish): Shown | undefined {
  const own = shown.filter(({ line }) => line.lang === lang);
  const unsure = shown.filter(({ line }) => line.lang === undefined);
  const [only] = shown;
  const short = isMain && only && shown.length === 1 && only.row.words < SHORT ? [only] : [];
  const [fitting = []] = [own, unsure, short].filter(({ length }) => length > 0);
  const plain = fitting.filter(({ line }) => line.edition === undefined);
  const ranked = [...(plain.length > 0 ? plain : fitting)].sort((a, b) => b.row.index - a.row.index);
  return ranked.find(({ row }) => row.id === known) ?? ranked[0];
}
