import { expect, it } from 'vitest';
import { readBlocksFromMarkdown } from '../../../utils/core/extract/markdown/read-blocks-from-markdown';

it('reads headings, items with depth, rows, quotes and paragraphs', () => {
  const text = [
    'Terms\n=====\n\n## 2. Your content\n\nYou keep [your rights](https://example.org/x?y=1) and\n**more**.',
    '*   one\n    -   deeper\n*   two',
    '1.  first\n2.  second',
    '| Name | Use |\n| --- | --- |\n| a | b |',
    '> said so',
    '**Bold alone**',
  ].join('\n\n');
  expect(readBlocksFromMarkdown(text)).toEqual([
    { kind: 'heading', level: 1, text: 'Terms' },
    { kind: 'heading', level: 2, text: 'Your content', marker: '2.' },
    { kind: 'paragraph', text: 'You keep your rights and more.' },
    { kind: 'item', level: 1, text: 'one' },
    { kind: 'item', level: 2, text: 'deeper' },
    { kind: 'item', level: 1, text: 'two' },
    { kind: 'item', level: 1, text: 'first', marker: '1.' },
    { kind: 'item', level: 1, text: 'second', marker: '2.' },
    { kind: 'row', text: 'Name | Use' },
    { kind: 'row', text: 'a | b' },
    { kind: 'quote', text: 'said so' },
    { kind: 'heading', level: 3, text: 'Bold alone' },
  ]);
});

it('reads the paragraphs inside a link about several of them', () => {
  const cards =
    '[![](/a.png)\n\nWhat we gather\n\nThe centre](https://murmur.example/a?b=(c)) [\n\nMore](#d) and [one](#e).';
  expect(readBlocksFromMarkdown(cards).map(({ text }) => text)).toEqual([
    'What we gather',
    'The centre',
    'More and one.',
  ]);
  const none = 'A clause](of nothing\n\nand [another](#f)\n\nends](here too)';
  expect(readBlocksFromMarkdown(none).map(({ text }) => text)).toEqual([
    'A clause](of nothing',
    'and another',
    'ends](here too)',
  ]);
});

it('stays linear on a megabyte of brackets and stars', () => {
  const hostile = `${'['.repeat(300_000)}\n\n${'*'.repeat(300_000)}\n\n${'_a'.repeat(200_000)}\n\n${'](('.repeat(100_000)}\n${'](\n'.repeat(50_000)}`;
  expect(readBlocksFromMarkdown(hostile).length).toBeGreaterThan(0);
}, 5000);
