import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
// Sets a global: without a worker of its own to start, the library then works in this one.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import type { Refusal } from '../../../core/model/document';
import type { PdfPage, PdfText } from '../../../core/model/pdf-text';
import { fail, type Result, succeed } from '../../../core/model/result';
import { placeRuns } from './place-runs';

const MOST_PAGES = 300;
const MOST_RUNS = 150_000;
const BOLD = /bold|black|heavy|(?:^|[^a-z])(?:semi|demi)/i;

/** A table of characters by its name, for fonts of Chinese, Japanese and Korean that bring none of their own. */
export type LoadCharacters = (name: string) => Promise<Uint8Array>;

/** The text of a PDF file and where it stands. Nothing is drawn, run or asked for. */
export async function openPdf(bytes: Uint8Array, loadCharacters: LoadCharacters): Promise<Result<PdfText, Refusal>> {
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    // The library's types know only its own.
    BinaryDataFactory: charactersFrom(loadCharacters) as unknown as object,
    cMapUrl: '/',
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    fontExtraProperties: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // No picture is unpacked.
    maxImageSize: 0,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MOST_PAGES) return fail('too-large');
    return await readPages(pdf);
  } catch (error) {
    return fail(refusalOf(error));
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

const refusalOf = (error: unknown): Refusal =>
  error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'cut-short';

const charactersFrom = (load: LoadCharacters) =>
  class {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      if (kind !== 'cMapUrl') throw new Error(`${kind} is not needed for reading`);
      return load(filename);
    }
  };

async function readPages(pdf: PDFDocumentProxy): Promise<Result<PdfText, Refusal>> {
  const { info } = await pdf.getMetadata();
  const { Title: title, Language: lang } = info as { Title?: unknown; Language?: unknown };
  const fonts: Fonts = { seen: new Set(), bold: new Set() };
  const pages: PdfPage[] = [];
  let runs = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await readPage(await pdf.getPage(number), fonts);
    runs += page.runs.length;
    if (runs > MOST_RUNS) return fail('too-large');
    pages.push(page);
  }
  return succeed({
    ...(typeof title === 'string' && title.trim() !== '' && { title }),
    ...(typeof lang === 'string' && lang !== '' && { lang }),
    pages,
  });
}

interface Fonts {
  seen: Set<string>;
  bold: Set<string>;
}

async function readPage(page: PDFPageProxy, fonts: Fonts): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent();
  const texts = items.filter((item): item is TextItem => 'str' in item);
  await learnFonts(page, new Set(texts.map(({ fontName }) => fontName)), fonts);
  const verticalFonts = new Set(Object.keys(styles).filter((name) => styles[name]?.vertical));
  page.cleanup();
  return placeRuns({ width, height, transform, items: texts, boldFonts: fonts.bold, verticalFonts });
}

/** Text comes without the names of its fonts; the library tells them only to who is about to draw. */
async function learnFonts(page: PDFPageProxy, names: ReadonlySet<string>, fonts: Fonts): Promise<void> {
  const unknown = [...names].filter((name) => name !== '' && !fonts.seen.has(name));
  if (unknown.length === 0) return;
  await page.getOperatorList();
  for (const name of unknown) {
    fonts.seen.add(name);
    if (!page.commonObjs.has(name)) continue;
    const font: { name?: string; bold?: boolean; black?: boolean } = page.commonObjs.get(name);
    if (font.bold || font.black || BOLD.test(font.name ?? '')) fonts.bold.add(name);
  }
}
