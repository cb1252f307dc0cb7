import { expect, test } from 'vitest';
import { readClauses } from '../../../utils/core/clauses/read-clauses';
import type { Block, Terms } from '../../../utils/core/model/terms';
import { SHIPPED_RULES } from './shipped-rules';

const termsOf = (blocks: Block[]): Terms => ({ lang: 'en', blocks, dates: [], notices: [] });

test('every sentence has its block and its heading; headings are none', () => {
  const clauses = readClauses(
    termsOf([
      { kind: 'heading', level: 2, text: 'Your content' },
      { kind: 'paragraph', text: 'You keep your rights. You grant us a licence to your posts.' },
    ]),
    SHIPPED_RULES,
  );
  expect(clauses.map(({ text, block, heading }) => ({ text, block, heading }))).toEqual([
    { text: 'You keep your rights.', block: 1, heading: 'Your content' },
    { text: 'You grant us a licence to your posts.', block: 1, heading: 'Your content' },
  ]);
  expect(clauses[1]?.matches[0]?.frame).toBe('content-licence.grant');
});

test('items have the lead-in of their list, those below them both', () => {
  const clauses = readClauses(
    termsOf([
      { kind: 'paragraph', text: 'We like gardens. We may share your personal information with:' },
      { kind: 'item', level: 1, text: 'advertisers;' },
      { kind: 'item', level: 1, text: 'our partners, namely:' },
      { kind: 'item', level: 2, text: 'sellers of seeds' },
      { kind: 'paragraph', text: 'That is all.' },
      { kind: 'item', level: 1, text: 'an item of no list' },
    ]),
    SHIPPED_RULES,
  );
  const leadIn = 'We may share your personal information with:';
  expect(clauses.map((clause) => clause.leadIn)).toEqual([
    undefined,
    undefined,
    leadIn,
    leadIn,
    `${leadIn} our partners, namely:`,
    undefined,
    undefined,
  ]);
});

test('the cells of a row speak for themselves', () => {
  const clauses = readClauses(
    termsOf([{ kind: 'row', text: 'We sell nothing of yours. | Ask us first.' }]),
    SHIPPED_RULES,
  );
  expect(clauses.map(({ text }) => text)).toEqual(['We sell nothing of yours.', 'Ask us first.']);
});

test('points that are set as paragraphs complete the words before them', () => {
  const clauses = readClauses(
    termsOf([
      { kind: 'paragraph', text: 'We may share your personal information with:' },
      { kind: 'paragraph', marker: '(a)', text: 'advertisers;' },
      { kind: 'paragraph', marker: '(b)', text: 'our partners.' },
      { kind: 'paragraph', marker: '3.2', text: 'You keep your rights.' },
      { kind: 'paragraph', marker: '(c)', text: 'a point of nothing' },
    ]),
    SHIPPED_RULES,
  );
  const leadIn = 'We may share your personal information with:';
  expect(clauses.map((clause) => clause.leadIn)).toEqual([undefined, leadIn, leadIn, undefined, undefined]);
});

test('a cell completes what heads its column', () => {
  const clauses = readClauses(
    termsOf([
      { kind: 'row', text: 'What we keep | How long we keep it' },
      { kind: 'row', text: 'Your posts | Until you delete them.' },
      { kind: 'row', text: 'Your gardens' },
      { kind: 'paragraph', text: 'That is all.' },
      { kind: 'row', text: 'We sell nothing of yours. | Ask us first.' },
      { kind: 'row', text: 'We rent nothing of yours. | Ask us last.' },
    ]),
    SHIPPED_RULES,
  );
  expect(clauses.map(({ text, leadIn }) => [text, leadIn])).toEqual([
    ['What we keep', undefined],
    ['How long we keep it', undefined],
    ['Your posts', 'What we keep'],
    ['Until you delete them.', 'How long we keep it'],
    ['Your gardens', undefined],
    ['That is all.', undefined],
    ['We sell nothing of yours.', undefined],
    ['Ask us first.', undefined],
    ['We rent nothing of yours.', undefined],
    ['Ask us last.', undefined],
  ]);
});
