import { useId } from 'preact/hooks';
import type { AlertFilter, Severity } from '../../../utils/core/model/judgement';
import { PRINCIPLES } from '../../../utils/core/model/topic';
import type { MessageId } from '../../../utils/i18n/message-id';
import { useSpeech } from '../../base/Language';

interface ChoiceProps {
  label: MessageId;
  value?: string;
  options: readonly { value: string; name: string }[];
  onChoose: (value: string | undefined) => void;
}

const Choice = ({ label, value = '', options, onChoose }: ChoiceProps) => {
  const { t } = useSpeech();
  const id = useId();
  return (
    <p class="filter-choice">
      <label for={id}>{t(label)}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value || undefined)}>
        <option value="">{t('alert.filter-any')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </p>
  );
};

const SEVERITIES = [3, 2] as const satisfies Severity[];

interface FilterChoicesProps {
  filter: AlertFilter;
  services: readonly { id: string; name: string }[];
  onFilter: (filter: AlertFilter) => void;
}

/** By service, by principle, by loudness. */
export const FilterChoices = ({ filter, services, onFilter }: FilterChoicesProps) => {
  const { t } = useSpeech();
  const change = (part: Partial<AlertFilter>): void => onFilter({ ...filter, ...part });
  return (
    <div class="filter-choices">
      <Choice
        label="alert.filter-service"
        value={filter.serviceId}
        options={services.map(({ id, name }) => ({ value: id, name }))}
        onChoose={(serviceId) => change({ serviceId })}
      />
      <Choice
        label="alert.filter-principle"
        value={filter.principle}
        options={PRINCIPLES.map((one) => ({ value: one, name: t(`state.principle-${one}`) }))}
        onChoose={(chosen) => change({ principle: PRINCIPLES.find((one) => one === chosen) })}
      />
      <Choice
        label="alert.filter-severity"
        value={filter.severity?.toString()}
        options={SEVERITIES.map((one) => ({ value: String(one), name: t(`alert.severity-${one}`) }))}
        onChoose={(chosen) => change({ severity: SEVERITIES.find((one) => String(one) === chosen) })}
      />
    </div>
  );
};
