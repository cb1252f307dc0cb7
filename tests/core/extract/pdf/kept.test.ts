// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { cleanHtml } from '../../../../utils/core/compose/clean-html';
import { keepPdf } from '../../../../utils/core/compose/keep-pdf';
import { readPage } from '../../../../utils/core/compose/read-page';
import { readKeptPdf } from '../../../../utils/core/extract/pdf/kept/read-kept-pdf';
import { readPdfBlocks } from '../../../../utils/core/extract/pdf/read-pdf-blocks';
import { layOut, type Placed, stack } from '../../../pdf/lay-out';
import { pdfTextOf } from '../../../pdf/pdf-text-of';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const URL = 'https://bluebird.example/terms.pdf';
const TEXT =
  'You grant us a worldwide licence to host, store and show what you post, so that we can run the service for you. The licence ends when you delete what you posted.';
const title: Placed = { text: 'Terms of Service <b>&', x: 60.04, y: 80.06, size: 18.02, isBold: true };
const pages = (more: string[] = []): Placed[][] => [
  [title, ...stack([TEXT, ...more, TEXT.toUpperCase()], { x: 60, y: 120, width: 475 }).placed],
  layOut(TEXT, { x: 60, y: 60.33, width: 475 }).placed,
];

it('what is kept of a file reads as the file did', () => {
  const text = pdfTextOf(pages(), { title: 'Terms & more', lang: 'en-GB' });
  const kept = readKeptPdf(parse(keepPdf(text)));
  expect(kept).toMatchObject({ title: 'Terms & more', lang: 'en-GB' });
  expect(kept?.pages.map(({ width, height }) => [width, height])).toEqual(
    text.pages.map(({ width, height }) => [width, height]),
  );
  expect(kept && readPdfBlocks(kept)).toEqual(readPdfBlocks(text));
  expect(kept?.pages[0]?.runs[0]).toEqual({ text: title.text, x: 60, y: 80.1, width: 227.1, size: 18, isBold: true });
});

it('is the same for places that differ by less than anybody sees', () => {
  const moved = pages().map((placed) => placed.map((piece) => ({ ...piece, x: piece.x + 0.004, y: piece.y - 0.004 })));
  expect(keepPdf(pdfTextOf(moved))).toBe(keepPdf(pdfTextOf(pages())));
});

it('writes text that only moved down as before', () => {
  const lines = (html: string) => html.split('<p').slice(1);
  const before = lines(keepPdf(pdfTextOf(pages())));
  const after = lines(keepPdf(pdfTextOf(pages(['One more sentence stands here now.']))));
  expect(after.filter((line) => !before.includes(line)).length).toBeLessThan(3);
});

it('is read as a document of terms', () => {
  const read = readPage(parse(keepPdf(pdfTextOf(pages()))), { url: URL });
  expect(read).toMatchObject({ outcome: 'terms', editions: [{ termsType: 'Terms of Service', lang: 'en' }] });
});

it('says of pictures that they are pictures, and of a few words that they are no terms', () => {
  const refused = (text: string) =>
    readPage(parse(keepPdf(pdfTextOf([layOut(text, { x: 60, y: 80, width: 475 }).placed]))), { url: URL });
  expect(refused('12')).toEqual({ outcome: 'unreadable', reason: 'only-pictures' });
  expect(refused('An invitation to the summer party of the company. '.repeat(4).trim())).toEqual({
    outcome: 'wall',
    reason: 'not-terms',
  });
});

it('no page of a site passes for one', () => {
  const forged = `<main class="cw-pdf"><section data-at="595 842"><p data-at="80"><b data-at="60 100 18">${TEXT}</b></p></section></main>`;
  expect(readKeptPdf(parse(cleanHtml(forged, URL, parse)))).toBeUndefined();
});
