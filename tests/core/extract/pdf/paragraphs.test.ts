import { describe, expect, it } from 'vitest';
import { layOut, type Placed, stack } from '../../../pdf/lay-out';
import { read } from './read';

const WIDE = { x: 60, width: 475 };
const LONG =
  'You grant us a worldwide licence to host, store and show what you post, so that we can run the service for you and for everybody else who reads it, on every device that they use.';
const OTHER =
  'We tell you at least thirty days before a change takes effect, by e-mail and on the service. If you do not agree, you may close your account before that day, and nothing is kept of it.';

describe('the lines of a paragraph', () => {
  it('are one text, and the next paragraph another', () => {
    expect(read(stack([LONG, OTHER], { ...WIDE, y: 100 }).placed)).toEqual([LONG, OTHER]);
  });

  it('end where the next word would have fitted, though no room is between paragraphs', () => {
    const { placed } = stack([LONG, OTHER, LONG], { ...WIDE, y: 100, between: 0 });
    expect(read(placed)).toEqual([LONG, OTHER, LONG]);
  });

  it('begin with one that is set in', () => {
    const texts = [LONG, OTHER].map((text) => `${text} ${'And so it goes on and on. '.repeat(4).trim()}`);
    const first = layOut(texts[0] ?? '', { ...WIDE, y: 100 });
    const second = layOut(texts[1] ?? '', { ...WIDE, y: first.below });
    const indented = second.placed.map((piece, at) =>
      at === 0 ? { ...piece, x: 75, text: piece.text.slice(0, -6) } : piece,
    );
    expect(read([...first.placed, ...indented])).toHaveLength(2);
  });

  it('go on over the end of a page', () => {
    const { placed } = layOut(`${LONG} ${OTHER}`, { ...WIDE, y: 780 });
    const [before, after] = [placed.slice(0, 3), placed.slice(3).map((line, at) => ({ ...line, y: 60 + 12 * at }))];
    expect(read([...layOut(OTHER, { ...WIDE, y: 300 }).placed, ...before], after)).toEqual([OTHER, `${LONG} ${OTHER}`]);
  });

  it('stop at the end of a page that ends a sentence', () => {
    const first = layOut(LONG, { ...WIDE, y: 700 }).placed;
    expect(read(first, layOut(OTHER, { ...WIDE, y: 60 }).placed)).toEqual([LONG, OTHER]);
  });
});

describe('a word parted at the end of a line', () => {
  const parted = [
    'The in\u00adfor\u00adma\u00adtion that you give to us is kept as long as you have an ac\u00adcount with us and no lon\u00adger.',
    'Per\u00adson\u00adal de\u00adtails are never given to any\u00adbody else with\u00adout your writ\u00adten con\u00adsent be\u00adfore\u00adhand.',
    'A de\u00adci\u00adsion that a ma\u00adchine made about you is looked at by a per\u00adson when\u00adever you ask for that.',
  ];

  it('is one word again', () => {
    const { placed } = stack(parted, { x: 60, y: 100, width: 168, isHyphenated: true });
    expect(placed.filter(({ text }) => text.endsWith('-')).length).toBeGreaterThan(1);
    expect(read(placed)).toEqual(parted.map((text) => text.replaceAll('\u00ad', '')));
  });

  it('keeps a hyphen of its own', () => {
    const lines = [
      'Here a third-party is named, and there',
      'is one more of them. We share it with third-',
      'party services that we have chosen well.',
    ];
    const placed = lines.map((text, at): Placed => ({ text, x: 60, y: 100 + 12 * at, size: 10 }));
    expect(read(placed).join(' ')).toContain('third-party services');
    const alone = [
      'It is said in this document that we share it with long-',
      'standing partners that we have chosen with some care.',
    ];
    expect(read(alone.map((text, at): Placed => ({ text, x: 60, y: 100 + 12 * at, size: 10 })))).toEqual([
      'It is said in this document that we share it with long-standing partners that we have chosen with some care.',
    ]);
  });
});

describe('scripts', () => {
  it('that put no space between words get none', () => {
    const lines = [
      '利用者は、本サービスに投稿したコンテンツについて、当社に対し、',
      '世界的な使用許諾を付与するものとします。',
    ];
    expect(read(lines.map((text, at): Placed => ({ text, x: 60, y: 100 + 15 * at, size: 10 })))).toEqual([
      lines.join(''),
    ]);
  });

  it('that are read from right to left begin at the right', () => {
    const right = (text: string, y: number): Placed => ({ text, x: 535 - 6 * text.length, y, size: 10 });
    const first = 'أنت تمنحنا ترخيصا عالميا لاستضافة المحتوى الذي تنشره';
    const words = ['على', 'خدمتنا', 'حتى', 'تحذفه.'];
    // Two runs of one line: the one to the right comes first.
    const tail: Placed[] = [right(words.slice(0, 2).join(' '), 112)];
    tail.push({ text: words.slice(2).join(' '), x: (tail[0]?.x ?? 0) - 6 - 6 * 10, y: 112, size: 10 });
    expect(read([right(first, 100), ...tail])).toEqual([`${first} ${words.join(' ')}`]);
  });

  it('letters that are set apart are words', () => {
    const apart = ['T E R M S ', 'O F ', 'U S E'].map(
      (text, at): Placed => ({ text, x: 100 + 90 * at, y: 80, size: 10 }),
    );
    expect(read(apart)[0]).toContain('TERMS');
    expect(read(apart).join(' ')).not.toContain('O F');
  });
});
