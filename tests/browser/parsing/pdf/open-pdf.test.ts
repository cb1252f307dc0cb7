import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it, vi } from 'vitest';
import { layOut, type Placed, stack } from '../../../pdf/lay-out';
import { writeJapanesePdf } from '../../../pdf/write-japanese-pdf';
import { writePdf, writePicturePdf } from '../../../pdf/write-pdf';

const bytesOf = (file: string) => Uint8Array.from(file, (letter) => letter.charCodeAt(0));
const characters = (name: string) =>
  readFile(new URL(`../../../../node_modules/pdfjs-dist/cmaps/${name}`, import.meta.url)).then(
    (file) => new Uint8Array(file),
  );

let open: (file: string) => ReturnType<typeof import('../../../../utils/browser/parsing/pdf/open-pdf').openPdf>;
beforeAll(async () => {
  // For drawing; the library warns where there is none, and draws nothing here.
  vi.stubGlobal('DOMMatrix', class {});
  vi.stubGlobal('Path2D', class {});
  const { openPdf } = await import('../../../../utils/browser/parsing/pdf/open-pdf');
  open = (file) => openPdf(bytesOf(file), characters);
});

const page: Placed[] = [
  { text: 'Terms (of use)', x: 60, y: 80, size: 18, isBold: true },
  ...layOut('You keep what you post, and we show it.', { x: 60, y: 120, width: 475 }).placed,
];

it('gives each piece of text with its place, its size and its weight', async () => {
  const opened = await open(writePdf([page], { title: 'Terms of use' }));
  if (!opened.ok) throw new Error(opened.error);
  const { title, pages } = opened.value;
  const runs = pages[0]?.runs ?? [];
  const [heading, body] = [runs.filter(({ y }) => y === 80), runs.filter(({ y }) => y === 120)];
  expect(title).toBe('Terms of use');
  expect(pages[0]).toMatchObject({ width: 595, height: 842 });
  expect(heading.map(({ text }) => text).join('')).toBe('Terms (of use)');
  expect(heading[0]).toMatchObject({ x: 60, size: 18, isBold: true });
  expect(body).toMatchObject([{ text: 'You keep what you post, and we show it.', x: 60, size: 10 }]);
  expect(body[0]?.width).toBeCloseTo(39 * 6, 0);
  expect(body[0]?.isBold).toBeUndefined();
});

it('leaves out what stands askew', async () => {
  const file = writePdf([page]).replace('1 0 0 1 60 722', '0.7 0.7 -0.7 0.7 60 722');
  const opened = await open(file);
  expect(opened.ok && opened.value.pages[0]?.runs.map(({ text }) => text).join('')).toBe('Terms (of use)');
});

it('says why a file cannot be read', async () => {
  expect(await open(writePdf([page], { isLocked: true }))).toEqual({ ok: false, error: 'locked' });
  expect(await open('%PDF-1.4\nnothing of the kind')).toEqual({ ok: false, error: 'cut-short' });
  expect(await open(writePdf(Array.from({ length: 301 }, () => page)))).toEqual({ ok: false, error: 'too-large' });
});

it('reads a file that lost its end', async () => {
  const file = writePdf([page]);
  const opened = await open(file.slice(0, file.indexOf('startxref')));
  expect(opened.ok && opened.value.pages[0]?.runs.some(({ y }) => y === 120)).toBe(true);
});

it('finds no text in a picture', async () => {
  expect(await open(writePicturePdf())).toMatchObject({ ok: true, value: { pages: [{ runs: [] }] } });
});

it('knows the letters of a font that the file only names', async () => {
  const opened = await open(writeJapanesePdf(['利用規約', '投稿した内容の権利は利用者のものです。']));
  const runs = opened.ok ? (opened.value.pages[0]?.runs ?? []) : [];
  expect(runs.map(({ text }) => text)).toEqual(['利用規約', '投稿した内容の権利は利用者のものです。']);
});

it('takes a file of many pages in a moment', async () => {
  const { placed } = stack(
    Array.from({ length: 12 }, (_, at) => `Sentence ${at} of a page that says something.`),
    {
      ...{ x: 60, y: 80, width: 475 },
    },
  );
  const opened = await open(writePdf(Array.from({ length: 100 }, () => placed)));
  expect(opened.ok && opened.value.pages).toHaveLength(100);
});
