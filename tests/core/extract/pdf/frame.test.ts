import { expect, it } from 'vitest';
import { extractPdf } from '../../../../utils/core/extract/pdf/extract-pdf';
import { layOut, type Placed, stack } from '../../../pdf/lay-out';
import { pdfTextOf } from '../../../pdf/pdf-text-of';
import { read } from './read';

const TEXTS = [
  'You keep the rights to what you post. You grant us a licence to host it, to store it and to show it to others.',
  'You may close your account at any time. We close it only if you break these terms again and again.',
  'We run the service with care, but we do not promise that it is always there or free of faults.',
  'The law of the country in which you live applies, and you may go to the courts of that place.',
];
const body = (at: number): Placed[] => layOut(TEXTS[at % TEXTS.length] ?? '', { x: 60, y: 120, width: 475 }).placed;
const at = (text: string, x: number, y: number): Placed => ({ text, x, y, size: 8 });

it('what stands at the head and foot of page after page is left out, numbers that count too', () => {
  const pages = TEXTS.map((_, page) => [
    at('Bluebird Ltd', 60, 40),
    at('Terms of Service 2026', 430, 40),
    ...body(page),
    at('Confidential', 60, 800),
    at(`Page ${page + 1} of 4`, 280, 810),
  ]);
  expect(read(...pages)).toEqual(TEXTS);
});

it('left and right pages may have their own', () => {
  const pages = Array.from({ length: 6 }, (_, page) => [
    page % 2 ? at('Bluebird', 60, 40) : at('Your agreement with us', 420, 40),
    ...body(page),
    at(`${page + 1}`, page % 2 ? 60 : 530, 800),
  ]);
  expect(read(...pages)).toEqual(Array.from({ length: 6 }, (_, page) => TEXTS[page % TEXTS.length]));
});

it('a sentence between head and text is not torn by them', () => {
  const long = TEXTS.join(' ');
  const lines = layOut(long, { x: 60, y: 700, width: 475 }).placed;
  const first = [at('Bluebird', 60, 40), ...body(0), ...lines.slice(0, 2), at('1', 297, 810)];
  const second = [
    at('Bluebird', 60, 40),
    ...lines.slice(2).map((line, place) => ({ ...line, y: 90 + 12 * place })),
    at('2', 297, 810),
  ];
  expect(read(first, second)).toEqual([TEXTS[0], long]);
});

it('the text of a page that is like another stays', () => {
  const pages = [0, 1, 2].map((page) => stack(['Section', TEXTS[page] ?? ''], { x: 60, y: 300, width: 475 }).placed);
  expect(read(...pages).filter((text) => text === 'Section')).toHaveLength(3);
});

it('a date and a title that stand there only are found', () => {
  const pages = TEXTS.map((_, page) => [
    at('Bluebird - Terms of Service - Last updated: 14 February 2025', 60, 40),
    ...stack([TEXTS[page] ?? '', TEXTS[(page + 1) % 4] ?? ''], { x: 60, y: 120, width: 475 }).placed,
  ]);
  const read = extractPdf(pdfTextOf(pages), { url: 'https://bluebird.example/legal.pdf' });
  expect(read).toMatchObject({
    outcome: 'terms',
    editions: [{ termsType: 'Terms of Service', lang: 'en', dates: [{ kind: 'updated', iso: '2025-02-14' }] }],
  });
});
