import { useEffect, useMemo, useState } from 'preact/hooks';
import { archive } from '../archive';
import { useLive } from '../hooks/use-live';
import { hashOf, type SearchRoute } from '../route';
import { type Answer, answerSearch, DOCUMENTS_AT_FIRST, DOCUMENTS_MORE } from './answer-search';
import { searchChoices, searchLines } from './search-lines';
import { SearchMemory } from './search-memory';

/** Stays while the page does, so that coming back costs nothing. */
const memory = new SearchMemory(archive);

/** The answer to what the address asks for; the one before stays until the next is there. */
export const useSearch = (route: SearchRoute) => {
  const { query, serviceId, termsType, isStandingOnly = false } = route;
  const live = useLive(() => memory.read(), []);
  const [documents, setDocuments] = useState(DOCUMENTS_AT_FIRST);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [state, setState] = useState<{ answer?: Answer; query?: string; failure?: string }>({});
  const asked = [query, serviceId, termsType, isStandingOnly];
  // another question begins at its top
  useEffect(() => {
    setDocuments(DOCUMENTS_AT_FIRST);
    setOpened((was) => (was.size === 0 ? was : new Set()));
  }, asked);
  const searched = live.value;
  useEffect(() => {
    if (searched === undefined) return;
    let isOver = false;
    const wish = { query, serviceId, termsType, isStandingOnly };
    answerSearch(memory, searched, { wish, extent: { documents, opened } }).then(
      (answer) => !isOver && setState({ answer, query }),
      (error: unknown) => !isOver && setState({ failure: String(error) }),
    );
    return () => {
      isOver = true;
    };
  }, [...asked, searched, documents, opened]);
  const { answer, failure } = state;
  const groups = useMemo(() => (answer && searched ? searchLines(answer, searched) : []), [answer, searched]);
  return {
    failure: live.failure ?? failure,
    value: searched &&
      answer && {
        /** What was asked; the next answer may be on its way. */
        query: state.query ?? '',
        ...counts(answer),
        waiting: searched.waiting,
        all: searched.all,
        groups,
        choices: searchChoices(searched),
      },
    opened,
    pageSize: DOCUMENTS_MORE,
    choice: { serviceId, termsType, isStandingOnly: route.isStandingOnly },
    onChoose: (choice: Partial<SearchRoute>): void => location.replace(hashOf({ ...route, ...choice })),
    onMore: (): void => setDocuments(documents + DOCUMENTS_MORE),
    onOpen: (documentId: string): void => setOpened(new Set([...opened, documentId])),
  };
};

const counts = ({ documents, services, shown }: Answer) => ({
  documents,
  services,
  hidden: documents - shown.length,
});
