import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SearchField } from '../../../components/search/SearchField';
import { type SearchChoice, SearchFilters } from '../../../components/search/SearchFilters';
import { SearchView } from '../../../components/search/SearchView';
import { mount } from '../mount';
import { CHOICES } from './found';
import { NOTHING_FOUND, SEARCH } from './search-views';

describe('the search', () => {
  it('says of each sentence since when it stands, or when it went, with the ways there', () => {
    const root = mount(<SearchView {...SEARCH} />);
    const [first, second] = [...root.querySelectorAll('.found-sentence')];
    expect(first?.textContent).toContain('Still there today');
    expect([...(first?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual(['train', 'AI']);
    expect(first?.querySelectorAll('.spans li')).toHaveLength(2);
    expect(second?.textContent).toMatch(/No longer there.*There at our first look, on .*; gone by /);
    const hrefs = [...(second?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['#/compare/b/c', '#/text/b?q=ai']);
    expect(root.querySelector('[role=status]')?.textContent).toBe('Found in 12 documents of 5 services.');
  });

  it('is narrowed, widened and shows more on a press', async () => {
    const chosen: SearchChoice[] = [];
    const pressed: string[] = [];
    const acts = {
      onChoose: (choice: SearchChoice) => void chosen.push(choice),
      onMore: () => void pressed.push('more'),
      onOpen: (id: string) => void pressed.push(id),
    };
    mount(<SearchView {...SEARCH} {...acts} />);
    await userEvent.selectOptions(page.getByLabelText('Service'), 'reiher');
    await page.getByLabelText('Only what is still there').click();
    await page.getByRole('button', { name: 'Show more of this document' }).click();
    await page.getByRole('button', { name: 'Show 6 more' }).click();
    expect(chosen).toEqual([{ serviceId: 'reiher' }, { isStandingOnly: true }]);
    expect(pressed).toEqual(['murmur/Terms of Service', 'more']);
    mount(<SearchView {...SEARCH} {...NOTHING_FOUND} {...acts} choice={{ serviceId: 'reiher' }} />);
    await page.getByRole('button', { name: 'Search everything' }).click();
    expect(Object.values(chosen.at(-1) ?? {})).toEqual([undefined, undefined, undefined]);
  });

  it('says how far it is while texts are made ready', () => {
    const root = mount(<SearchView {...SEARCH} waiting={8} />);
    expect(root.textContent).toContain('12 of 20 documents can be searched so far');
    expect(root.querySelectorAll('.found-sentence').length).toBeGreaterThan(0);
  });

  it('names the kind it is narrowed to, though no document is of that kind any more', () => {
    mount(<SearchFilters choice={{ termsType: 'Trackers Policy' }} choices={CHOICES} onChoose={() => {}} />);
    const { selectedOptions } = page.getByLabelText('Kind of document').element() as HTMLSelectElement;
    expect(selectedOptions[0]?.textContent).toBe('Cookies and Trackers Policy');
  });

  it('is come to by its key, from anywhere but where somebody types', async () => {
    const root = mount(
      <main>
        <SearchField query="" onType={() => {}} />
        <textarea aria-label="Words" />
      </main>,
    );
    const [field, words] = [root.querySelector('input'), root.querySelector('textarea')];
    words?.focus();
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(words);
    words?.blur();
    await userEvent.keyboard('{Control>}/{/Control}');
    expect(document.activeElement).not.toBe(field);
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(field);
    expect(field?.value).toBe('');
  });
});
