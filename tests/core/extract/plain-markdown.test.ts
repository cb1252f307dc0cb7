import { expect, test } from 'vitest';
import { plainMarkdown } from '../../../utils/core/extract/markdown/plain-markdown';

test('a link becomes its text, escapes and all', () => {
  expect(plainMarkdown('See [our \\[old\\] terms](https://example.com/a_(b)).')).toBe('See our [old] terms.');
});

test('a bracket that never closes keeps its text and ends at once', () => {
  const unclosed = `[${'a\\'.repeat(2000)}`;
  expect(plainMarkdown(unclosed)).toContain('[a\\a');
});
