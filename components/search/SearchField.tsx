import { useRef } from 'preact/hooks';
import { Icon } from '../base/Icon';
import { useSpeech } from '../base/Language';
import { useKeys } from '../keys/use-keys';

interface SearchFieldProps {
  query: string;
  onType: (typed: string) => void;
}

/** Searches the archive from anywhere in it, where `/` comes to it; the answer follows what is typed. */
export const SearchField = ({ query, onType }: SearchFieldProps) => {
  const { t } = useSpeech();
  const field = useRef<HTMLInputElement>(null);
  useKeys({
    '/': () => {
      field.current?.focus();
      field.current?.select();
    },
  });
  return (
    <search>
      <form class="search-field" onSubmit={(event) => event.preventDefault()}>
        <Icon name="search" size={18} />
        <input
          ref={field}
          type="search"
          value={query}
          placeholder={t('search.field')}
          aria-label={t('search.field')}
          aria-keyshortcuts="/"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        <span class="key" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
};
