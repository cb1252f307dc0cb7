import type { ComponentChildren } from 'preact';
import { Masthead } from '../../../components/pages/Masthead';
import { SearchField } from '../../../components/search/SearchField';
import { SearchView, type SearchViewProps } from '../../../components/search/SearchView';
import { TextView } from '../../../components/search/TextView';
import { NOW } from '../samples/alerts';
import { CHOICES, FOUND } from './found';

const nothing = (): void => {};
/** Twelve documents have it, of which some are drawn. */
export const SEARCH: SearchViewProps = {
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
export const SEARCHED_TEXT = (
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
export const NOTHING_FOUND = { groups: [], documents: 0, services: 0, hidden: 0 };
/** The search in every state. */
export const SEARCH_VIEWS: Record<string, ComponentChildren> = {
  'search found': inArchive(<SearchView {...SEARCH} />),
  'search waiting': inArchive(
    <SearchView {...SEARCH} waiting={8} choice={{ serviceId: 'murmur', isStandingOnly: true }} />,
  ),
  'search none': inArchive(<SearchView {...SEARCH} {...NOTHING_FOUND} choice={{ serviceId: 'reiher' }} />),
  'search unasked': inArchive(<SearchView {...SEARCH} {...NOTHING_FOUND} query="" />, ''),
  'search empty': inArchive(<SearchView {...SEARCH} {...NOTHING_FOUND} all={0} />, ''),
  'search text': inArchive(SEARCHED_TEXT),
};
