import type { ComponentChildren } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Masthead } from '../../../components/pages/Masthead';
import { SearchField } from '../../../components/search/SearchField';
import type { SearchChoice } from '../../../components/search/SearchFilters';
import { SearchView, type SearchViewProps } from '../../../components/search/SearchView';
import { TextView } from '../../../components/search/TextView';
import { expectNoSidewaysScroll, findBarriers, keepPicture, mount, type Theme } from '../mount';
import { NOW } from '../samples/alerts';
import { CHOICES, FOUND } from './found';

const nothing = (): void => {};
const props: SearchViewProps = {
  ...{ query: 'ai train', groups: FOUND, documents: 12, services: 5, hidden: 9, pageSize: 6, waiting: 0, all: 20 },
  ...{ opened: new Set<string>(), choice: {}, choices: CHOICES, onChoose: nothing, onMore: nothing, onOpen: nothing },
};
const inArchive = (view: ComponentChildren, query = 'ai train') => (
  <>
    <Masthead page="archive">
      <SearchField query={query} onType={nothing} />
    </Masthead>
    <main class="page">{view}</main>
  </>
);
const text = (
  <TextView
    {...{ serviceName: 'Murmur', serviceHref: '#/service/murmur', termsType: 'Terms of Service' }}
    {...{ documentHref: '#/document/murmur', at: NOW, lang: 'en' }}
    lines={[
      { kind: 'heading', marker: '1.', quote: { text: 'What you post', marks: [] } },
      { kind: 'paragraph', quote: { text: 'We may use what you post to train our AI.', marks: [[28, 33]] } },
      { kind: 'item', marker: '(a)', quote: { text: 'unless you object.', marks: [] } },
    ]}
  />
);
const none = { groups: [], documents: 0, services: 0, hidden: 0 };
const VIEWS: Record<string, ComponentChildren> = {
  'search found': inArchive(<SearchView {...props} />),
  'search waiting': inArchive(
    <SearchView {...props} waiting={8} choice={{ serviceId: 'murmur', isStandingOnly: true }} />,
  ),
  'search none': inArchive(<SearchView {...props} {...none} choice={{ serviceId: 'reiher' }} />),
  'search unasked': inArchive(<SearchView {...props} {...none} query="" />, ''),
  'search empty': inArchive(<SearchView {...props} {...none} all={0} />, ''),
  'search text': inArchive(text),
};

describe.each(Object.entries(VIEWS))('%s', (name, view) => {
  beforeEach(() => page.viewport(1100, 1300));

  it.each<Theme>(['light', 'dark'])('has no barriers in the %s theme', async (theme) => {
    mount(view, { theme });
    await keepPicture(`${name.replaceAll(' ', '-')}-${theme}`);
    expect(await findBarriers()).toEqual([]);
    expectNoSidewaysScroll();
  });

  it('has none in German, and fits a narrow screen', async () => {
    mount(view, { locale: 'de-DE' });
    expect(await findBarriers()).toEqual([]);
    await page.viewport(320, 800);
    expectNoSidewaysScroll();
    await page.viewport(360, 1500);
    await keepPicture(`${name.replaceAll(' ', '-')}-narrow`);
  });
});

describe('the search', () => {
  it('says of each sentence since when it stands, or when it went, with the ways there', () => {
    const root = mount(<SearchView {...props} />);
    const [first, second] = [...root.querySelectorAll('.found-sentence')];
    expect(first?.textContent).toContain('Stands today');
    expect([...(first?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual(['train', 'AI']);
    expect(first?.querySelectorAll('.spans li')).toHaveLength(2);
    expect(second?.textContent).toMatch(/No longer there.*There at the first look, on .*; gone by /);
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
    mount(<SearchView {...props} {...acts} />);
    await userEvent.selectOptions(page.getByLabelText('Service'), 'reiher');
    await page.getByLabelText('Only what stands today').click();
    await page.getByRole('button', { name: 'Show more of this document' }).click();
    await page.getByRole('button', { name: 'Show 6 more' }).click();
    expect(chosen).toEqual([{ serviceId: 'reiher' }, { isStandingOnly: true }]);
    expect(pressed).toEqual(['murmur/Terms of Service', 'more']);
    mount(<SearchView {...props} {...none} {...acts} choice={{ serviceId: 'reiher' }} />);
    await page.getByRole('button', { name: 'Search everything' }).click();
    expect(Object.values(chosen.at(-1) ?? {})).toEqual([undefined, undefined, undefined]);
  });

  it('says how far it is while texts are made ready', () => {
    const root = mount(<SearchView {...props} waiting={8} />);
    expect(root.textContent).toContain('12 of 20 documents can be searched so far');
    expect(root.querySelectorAll('.found-sentence').length).toBeGreaterThan(0);
  });
});
