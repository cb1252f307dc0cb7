import type { Line } from '../lines/line';

/** A page as rows of lines, from the top. */
export interface Rows {
  height: number;
  rows: Line[][];
}

interface Parted {
  pages: Rows[];
  /** What was left out, each once. */
  frame: string[];
}

/** Headers and footers stand in this part of a page, and are among this many rows from its end. */
const EDGE = 0.18;
const MOST_ROWS = 5;
const SAME_PLACE = 4;
const PAGE_NUMBER =
  /^\W*(?:(?:page|p\.|pg\.|seite|página|pagina|pág\.?|sida|side|sivu|strona|strana|стр\.?|страница|sayfa|halaman|trang|第)\s*)?(?:\d{1,3}|[ivxl]{1,6})(?:\s*(?:\/|\||of|von|de|sur|di|van|av|af|z|из|共)\s*\d{1,3})?\s*[页頁]?\W*$/iu;

interface Edge {
  row: Line[];
  page: number;
  /** From the nearest edge of the page; negative from its foot. */
  place: number;
}

const textOf = (row: readonly Line[]): string => row.map(({ text }) => text).join(' ');
/** Numbers may count. */
const keyOf = (row: readonly Line[]): string => textOf(row).replace(/\d+/g, '#').toLowerCase();

/** Takes off what stands at the same place on page after page, and numbers of pages. */
export function partFrame(pages: readonly Rows[]): Parted {
  const edges = pages.flatMap(edgesOf);
  const groups = Map.groupBy(edges, ({ row }) => keyOf(row));
  const left = new Set<Line[]>();
  for (const edge of edges) {
    const alike = groups.get(keyOf(edge.row)) ?? [];
    const there = new Set(
      alike.filter(({ place }) => Math.abs(place - edge.place) <= SAME_PLACE).map(({ page }) => page),
    );
    if (isMany(there.size, pages.length) || isLoneNumber(edge, pages.length)) left.add(edge.row);
  }
  const frame = [...new Set([...left].map(textOf))];
  return {
    frame,
    pages: pages.map(({ height, rows }) => ({
      height,
      rows: rows.filter((row) => !left.has(row)),
    })),
  };
}

/** On both of two, on two of three; of many pages, every other may have its own. */
const isMany = (count: number, pages: number): boolean =>
  count >= 2 && (count >= pages * 0.6 || (count >= 3 && count >= pages * 0.3));

const isLoneNumber = ({ row, place }: Edge, pages: number): boolean =>
  pages === 1 && place < 0 && PAGE_NUMBER.test(textOf(row)) && /\d/.test(textOf(row));

function edgesOf({ height, rows }: Rows, page: number): Edge[] {
  return rows.flatMap((row, at) => {
    const y = row[0]?.y ?? 0;
    const isHead = at < MOST_ROWS && y < EDGE * height;
    const isFoot = at >= rows.length - MOST_ROWS && y > (1 - EDGE) * height;
    if (!isHead && !isFoot) return [];
    return [{ row, page, place: isFoot ? y - height : y }];
  });
}
