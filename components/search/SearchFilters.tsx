import { useId } from 'preact/hooks';
import { useSpeech } from '../base/Language';

/** What a search is narrowed to. */
export interface SearchChoice {
  serviceId?: string;
  termsType?: string;
  isStandingOnly?: true;
}

export interface SearchFiltersProps {
  choice: SearchChoice;
  choices: { services: readonly { id: string; name: string }[]; kinds: readonly string[] };
  onChoose: (choice: SearchChoice) => void;
}

/** By service, by kind of document, and whether what was removed counts. */
export const SearchFilters = ({ choice, choices, onChoose }: SearchFiltersProps) => {
  const { t, termsType } = useSpeech();
  const id = useId();
  // An old address may ask for a kind that is gone.
  const kinds = [...new Set([...choices.kinds, ...(choice.termsType ? [choice.termsType] : [])])];
  return (
    <div class="search-filters">
      <span class="search-filter">
        <label for={`${id}-service`}>{t('search.service')}</label>
        <select
          id={`${id}-service`}
          value={choice.serviceId ?? ''}
          onChange={(event) => onChoose({ ...choice, serviceId: event.currentTarget.value || undefined })}
        >
          <option value="">{t('search.all-services')}</option>
          {choices.services.map((service) => (
            <option key={service.id} value={service.id}>
              {service.name}
            </option>
          ))}
        </select>
      </span>
      <span class="search-filter">
        <label for={`${id}-kind`}>{t('search.kind')}</label>
        <select
          id={`${id}-kind`}
          value={choice.termsType ?? ''}
          onChange={(event) => onChoose({ ...choice, termsType: event.currentTarget.value || undefined })}
        >
          <option value="">{t('search.all-kinds')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {termsType(kind)}
            </option>
          ))}
        </select>
      </span>
      <label class="standing-only">
        <input
          type="checkbox"
          checked={choice.isStandingOnly === true}
          onChange={(event) => onChoose({ ...choice, isStandingOnly: event.currentTarget.checked ? true : undefined })}
        />
        {t('search.standing-only')}
      </label>
    </div>
  );
};
