import { expect, test } from 'vitest';
import { plainReader } from '../../../utils/core/extract/markdown/plain-markdown';

const plainMarkdown = (text: string) => plainReader(text)(text);

test('a link becomes its text, escapes and all', () => {
  expect(plainMarkdown('See [our \\[old\\] terms](https://example.com/a_(b)).')).toBe('See our [old] terms.');
});

test('a bracket that never closes keeps its text and ends at once', () => {
  const unclosed = `[${'a\\'.repeat(2000)}`;
  expect(plainMarkdown(unclosed)).toContain('[a\\a');
});

test('underlines that only come together when a link goes are emphasis too', () => {
  const plain = plainReader('_[](https://example.com)_bold_[](https://example.com)_ and plain');
  expect(plain('_[](https://example.com)_bold_[](https://example.com)_')).toBe('bold');
});
