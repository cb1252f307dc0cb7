import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';
import { ShowMore } from '../base/list/ShowMore';
import { PageTitle } from '../base/PageTitle';
import { Remark } from '../base/Remark';
import { FoundServices } from './FoundServices';
import type { FoundServiceLine } from './found-lines';
import { SearchFilters, type SearchFiltersProps } from './SearchFilters';

export interface SearchViewProps extends SearchFiltersProps {
  query: string;
  groups: readonly FoundServiceLine[];
  /** All documents and services that have it, and documents that are not drawn. */
  documents: number;
  services: number;
  hidden: number;
  pageSize: number;
  /** Documents that cannot be searched yet, and all there are. */
  waiting: number;
  all: number;
  opened: ReadonlySet<string>;
  onMore: () => void;
  onOpen: (documentId: string) => void;
}

const NothingFound = ({ query, choice, onChoose }: Pick<SearchViewProps, 'query' | 'choice' | 'onChoose'>) => {
  const { t } = useSpeech();
  const isNarrowed = Object.values(choice).some((value) => value !== undefined);
  return (
    <section class="first-run card">
      <h2 dir="auto">{t('search.none', { query: query.trim() })}</h2>
      <p class="soft">
        {isNarrowed && t('search.none-narrowed')} {t('search.none-hint')}
      </p>
      {isNarrowed && (
        <Button
          label={t('search.widen')}
          onPress={() => onChoose({ serviceId: undefined, termsType: undefined, isStandingOnly: undefined })}
        />
      )}
    </section>
  );
};

/** Where something was said in any version, and since when. */
export const SearchView = ({ query, groups, waiting, all, onMore, onOpen, opened, ...props }: SearchViewProps) => {
  const { t } = useSpeech();
  const isAsked = query.trim() !== '';
  const { documents, services, hidden, pageSize, ...filters } = props;
  return (
    <div class="search">
      <PageTitle text={t('search.title')} />
      {all > 0 && <SearchFilters {...filters} />}
      {waiting > 0 && (
        <Remark icon="clock">
          <p>{t('search.waiting', { ready: all - waiting, all })}</p>
        </Remark>
      )}
      <p class="soft search-count" role="status">
        {isAsked && documents > 0 && t('search.found', { documents, services })}
        {isAsked && documents === 0 && all > 0 && (
          <span class="spoken">{t('search.none', { query: query.trim() })}</span>
        )}
      </p>
      {!isAsked && <p class="lead search-hint">{t(all > 0 ? 'search.hint' : 'search.empty')}</p>}
      {isAsked && documents === 0 && all > 0 && <NothingFound query={query} {...filters} />}
      {isAsked && all === 0 && <p class="lead">{t('search.empty')}</p>}
      {isAsked && <FoundServices groups={groups} opened={opened} onOpen={onOpen} />}
      {isAsked && <ShowMore hidden={hidden} pageSize={pageSize} onPress={onMore} />}
    </div>
  );
};
