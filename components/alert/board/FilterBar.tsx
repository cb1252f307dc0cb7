import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AlertFilter } from '../../../utils/core/model/judgement';
import { Button } from '../../base/Button';
import { IconButton } from '../../base/IconButton';
import { useSpeech } from '../../base/Language';
import { FilterChoices } from './FilterChoices';

/** What is looked for, and what came of it. */
export interface Sieve {
  filter: AlertFilter;
  /** Those that have alerts; known once somebody looks for something. */
  services: readonly { id: string; name: string }[];
  /** How many fit; absent while nothing is looked for. */
  found?: number;
  onSeek: () => void;
  onFilter: (filter: AlertFilter) => void;
}

interface FilterBarProps {
  sieve: Sieve;
  /** More than anybody sees at a glance; else looking for one is offered, and no more. */
  isMany: boolean;
  /** All alerts there are. */
  total?: number;
}

const Found = ({ sieve, total = 0 }: Omit<FilterBarProps, 'isMany'>) => {
  const { t } = useSpeech();
  const { found, onFilter } = sieve;
  return (
    <div class="filter-found soft">
      <p role="status">
        {found !== undefined && t(found === 0 ? 'alert.none-found' : 'alert.found', { found, total })}
      </p>
      {found !== undefined && (
        <Button look="quiet" label={t('alert.show-all')} onPress={() => onFilter({ words: '' })} />
      )}
    </div>
  );
};

/** Words to look for, and behind a button service, principle and loudness; one quiet button where there is little. */
export const FilterBar = ({ sieve, isMany, total }: FilterBarProps) => {
  const { t } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const [areChoicesShown, setChoicesShown] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { filter, onFilter, onSeek } = sieve;
  useLayoutEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  if (!isMany && !isOpen && sieve.found === undefined) {
    return <Button look="quiet" icon="search" label={t('alert.seek')} onPress={() => setOpen(true)} />;
  }
  return (
    <search class="filter">
      <div class="filter-bar">
        <input
          ref={field}
          type="search"
          value={filter.words}
          placeholder={t('alert.seek')}
          aria-label={t('alert.seek')}
          onFocus={onSeek}
          onInput={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
        />
        <IconButton
          icon="filter"
          label={t('alert.filter')}
          isExpanded={areChoicesShown}
          onPress={() => {
            onSeek();
            setChoicesShown(!areChoicesShown);
          }}
        />
      </div>
      {areChoicesShown && <FilterChoices {...sieve} />}
      <Found sieve={sieve} total={total} />
    </search>
  );
};
