import { expect, test } from 'vitest';
import { DocumentNotes } from '../../components/site/DocumentNotes';
import { mount } from './mount';

const blocked = { since: Date.UTC(2026, 5, 1), reason: 'server-error' } as const;

test('one page of several that cannot be read is told as one page, also where the document is named', () => {
  const screen = mount(<DocumentNotes termsType="Terms of Service" blocked={blocked} parts={4} />);
  expect(screen.textContent).toContain('Terms of Service: one of its 4 pages has not been readable since');
});

test('a document that cannot be read as a whole is told so', () => {
  const screen = mount(<DocumentNotes termsType="Terms of Service" blocked={blocked} />);
  expect(screen.textContent).toContain('Terms of Service: not readable since');
});
