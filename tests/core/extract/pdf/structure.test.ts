import { describe, expect, it } from 'vitest';
import { layOut, type Placed, stack } from '../../../pdf/lay-out';
import { read } from './read';

const TEXT =
  'You grant us a worldwide licence to host, store and show what you post, so that we can run the service for you and for everybody else who reads it there.';
const OTHER =
  'We tell you at least thirty days before a change takes effect. If you do not agree, you may close your account before that day, and nothing of it is kept.';
const WIDE = { x: 60, width: 475 };

describe('headings', () => {
  const titled = (pieces: [text: string, size: number, isBold?: true][]): Placed[] => {
    let y = 80;
    return pieces.flatMap(([text, size, isBold]) => {
      const laid = layOut(text, { ...WIDE, y, size, isBold });
      y = laid.below + 8;
      return laid.placed;
    });
  };

  it('are larger or bold, and the larger of them stand higher', () => {
    expect(
      read(
        titled([
          ['Terms of Service', 20, true],
          ['Your content', 14, true],
          [TEXT, 10],
          ['What ends it', 10, true],
          [OTHER, 10],
          ['Our part', 14, true],
          [TEXT, 10],
        ]),
      ),
    ).toEqual(['# Terms of Service', '## Your content', TEXT, '### What ends it', OTHER, '## Our part', TEXT]);
  });

  it('of one look are parted by their numbers', () => {
    expect(
      read(
        titled([
          ['Terms of Service', 20, true],
          ['1. Your content', 12, true],
          ['1.1 What we may do', 12, true],
          [TEXT, 10],
          ['1.2 What we may not', 12, true],
          [OTHER, 10],
          ['2. Changes', 12, true],
          [TEXT, 10],
        ]),
      ),
    ).toEqual([
      '# Terms of Service',
      '## 1. Your content',
      '### 1.1 What we may do',
      TEXT,
      '### 1.2 What we may not',
      OTHER,
      '## 2. Changes',
      TEXT,
    ]);
  });

  it('need no other letters, where they are numbered or in capitals', () => {
    const pieces: [string, number][] = [
      ['1. Your content', 10],
      [TEXT, 10],
      ['ARTICLE 2 - CHANGES', 10],
      [OTHER, 10],
      ['GENERAL PROVISIONS', 10],
      [TEXT, 10],
    ];
    expect(read(titled(pieces)).map((text) => text.replace(/^#+ /, '# '))).toEqual([
      '# 1. Your content',
      TEXT,
      '# ARTICLE 2 - CHANGES',
      OTHER,
      '# GENERAL PROVISIONS',
      TEXT,
    ]);
  });

  it('may take two lines', () => {
    const heading = 'What happens to what you posted when you or we close your account with the service';
    expect(
      read(
        titled([
          [heading, 14, true],
          [TEXT, 10],
          [OTHER, 10],
        ]),
      )[0],
    ).toBe(`# ${heading}`);
  });

  it('are not the bold words that a paragraph begins with', () => {
    const { placed } = layOut(`${TEXT} ${OTHER}`, { ...WIDE, y: 100 });
    const [first, ...rest] = placed;
    if (!first) throw new Error('no line');
    const bold: Placed = { ...first, text: first.text.slice(0, 20), isBold: true };
    const plain: Placed = { ...first, text: first.text.slice(20), x: first.x + 6 * 20 };
    expect(read([bold, plain, ...rest, ...layOut(OTHER, { ...WIDE, y: 300 }).placed])).toEqual([
      `${TEXT} ${OTHER}`,
      OTHER,
    ]);
  });
});

describe('lists', () => {
  const item = (sign: string, text: string, x: number, y: number): Placed[] => [
    { text: sign, x, y, size: 10 },
    ...layOut(text, { x: x + 24, y, width: 511 - x }).placed,
  ];

  it('have their items by their signs, as deep as they are set in', () => {
    const placed = [
      ...layOut('We keep:', { ...WIDE, y: 100 }).placed,
      ...item(
        '•',
        'your name and your address, and all that you told us about yourself when you made the account;',
        70,
        116,
      ),
      ...item('o', 'in the country where you live;', 90, 142),
      ...item('o', 'nowhere else.', 90, 156),
      ...item('•', 'what you bought.', 70, 170),
      ...layOut(OTHER, { ...WIDE, y: 190 }).placed,
    ];
    expect(read(placed)).toEqual([
      'We keep:',
      '- your name and your address, and all that you told us about yourself when you made the account;',
      '  - in the country where you live;',
      '  - nowhere else.',
      '- what you bought.',
      OTHER,
    ]);
  });

  it('may be lettered, and a number in the middle of a sentence begins none', () => {
    const sentence =
      'We may end this agreement as it is said in the rules of section 5. The rest stays in force for as long as you use the service.';
    const { placed } = layOut(sentence, { x: 60, y: 140, width: 384 });
    expect(placed[1]?.text).toMatch(/^5\. The rest/);
    expect(
      read([...item('(a)', 'if you ask us to;', 80, 100), ...item('(b)', 'if the law wants it.', 80, 114), ...placed]),
    ).toEqual(['- (a) if you ask us to;', '- (b) if the law wants it.', sentence]);
  });
});

it('a table of contents leads nowhere', () => {
  const entry = (text: string, page: number, y: number): Placed[] => [
    { text, x: 60, y, size: 10 },
    { text: '.'.repeat(70 - text.length), x: 60 + 6 * (text.length + 1), y, size: 10 },
    { text: String(page), x: 500, y, size: 10 },
  ];
  expect(
    read([
      ...entry('1. Your content', 1, 100),
      ...entry('2. Changes', 3, 114),
      ...layOut(TEXT, { ...WIDE, y: 150 }).placed,
    ]),
  ).toEqual(['1. Your content', '2. Changes', TEXT]);
});

describe('notes', () => {
  it('stand behind the paragraph that their page ends in, never inside a sentence', () => {
    const { placed } = layOut(`${TEXT} ${OTHER}`, { ...WIDE, y: 700 });
    const notes: Placed[] = [
      { text: '1', x: 60, y: 770, size: 5 },
      { text: 'Where the law of your country allows it.', x: 66, y: 773, size: 8 },
      { text: '2 See the page on prices.', x: 60, y: 783, size: 8 },
    ];
    const first = [...stack([OTHER, TEXT], { ...WIDE, y: 100 }).placed, ...placed.slice(0, 3), ...notes];
    const second = placed.slice(3).map((line, at) => ({ ...line, y: 60 + 12 * at }));
    const blocks = read(first, [...second, ...layOut(OTHER, { ...WIDE, y: 200 }).placed]);
    expect(blocks[2]).toBe(`${TEXT} ${OTHER}`);
    expect(blocks.slice(3, 5).join(' ')).toMatch(
      /Where the law of your country allows it\. .*See the page on prices\./,
    );
    expect(blocks.at(-1)).toBe(OTHER);
  });
});
