import { describe, expect, it } from 'vitest';
import { layOut, type Placed, stack } from '../../../pdf/lay-out';
import { read } from './read';

const LEFT = [
  'You grant us a worldwide licence to host, store and show what you post, so that we can run the service for you and for everybody else who reads it there.',
  'This licence ends when you delete what you posted, or when you close your account with us.',
];
const RIGHT = [
  'We tell you at least thirty days before a change takes effect, by e-mail and on the service itself, in plain words.',
  'If you do not agree, you may close your account before that day, and nothing of it is kept by us or by anybody else.',
];
const left = stack(LEFT, { x: 60, y: 120, width: 225 }).placed;
const right = stack(RIGHT, { x: 310, y: 120, width: 225 }).placed;
const byLine = (placed: Placed[]): Placed[] => placed.toSorted((a, b) => a.y - b.y || a.x - b.x);

describe('two columns', () => {
  it('are read one after the other', () => {
    expect(read([...left, ...right])).toEqual([...LEFT, ...RIGHT]);
  });

  it('even where the file has them line by line', () => {
    expect(read(byLine([...left, ...right]))).toEqual([...LEFT, ...RIGHT]);
  });

  it('below a title over both, and above a line over both', () => {
    const title: Placed = { text: 'Terms of Service of Bluebird, for everybody', x: 60, y: 90, size: 18, isBold: true };
    const last = 'This is the end of the agreement, which is a sentence that is as wide as the page and more.';
    const foot = layOut(last, { x: 60, y: 300, width: 475 }).placed;
    expect(read([title, ...left, ...right, ...foot])).toEqual([`# ${title.text}`, ...LEFT, ...RIGHT, last]);
  });

  it('go on from one to the other in the middle of a sentence', () => {
    const text = [...LEFT, ...RIGHT].join(' ');
    const { placed } = layOut(text, { x: 60, y: 120, width: 225 });
    const half = Math.ceil(placed.length / 2);
    const moved = placed.slice(half).map((line, at) => ({ ...line, x: 310, y: 120 + 12 * at }));
    expect(read([...placed.slice(0, half), ...moved])).toEqual([text]);
  });
});

describe('a table', () => {
  const cell = (text: string, column: number, y: number): Placed[] =>
    layOut(text, { x: 60 + 160 * column, y, width: 140 }).placed;

  it('is its rows, cell by cell', () => {
    const rows = [
      ['Cookie', 'What for', 'How long'],
      ['session', 'To keep you signed in', 'One day'],
      ['visitor', 'To count visits', 'One year'],
    ];
    const placed = rows.flatMap((cells, row) => cells.flatMap((text, column) => cell(text, column, 200 + 20 * row)));
    const before = layOut('These are the cookies that we set, and all of them.', { x: 60, y: 160, width: 475 }).placed;
    expect(read([...before, ...placed])).toEqual([
      'These are the cookies that we set, and all of them.',
      ...rows.map((cells) => cells.join(' | ')),
    ]);
  });

  it('may have cells of several lines', () => {
    const rows = [
      [
        'Account details',
        'Your name, your address and what you told us when you made the account',
        'Until you close it',
      ],
      ['Payments', 'What you bought, and the day on which you paid for it', 'Ten years, as the law wants it'],
      ['Messages', 'Nothing', 'Never'],
    ];
    let y = 200;
    const placed = rows.flatMap((cells) => {
      const laid = cells.map((text, column) => cell(text, column, y));
      y = Math.max(...laid.flat().map((piece) => piece.y)) + 24;
      return laid.flat();
    });
    expect(read(placed)).toEqual(rows.map((cells) => cells.join(' | ')));
  });
});
