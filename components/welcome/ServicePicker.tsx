import { useState } from 'preact/hooks';
import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';

/** A service that can be chosen. */
export interface Choosable {
  id: string;
  name: string;
  hosts: string[];
  /** Shown before the reader asks for all. */
  isWellKnown: boolean;
  isWatched: boolean;
}

interface ServicePickerProps {
  services: readonly Choosable[];
  chosen: ReadonlySet<string>;
  onChoose: (serviceId: string, isChosen: boolean) => void;
}

const fits = (service: Choosable, wish: string): boolean =>
  [service.name, ...service.hosts].some((name) => name.toLowerCase().includes(wish));

const ServiceBox = ({ service, chosen, onChoose }: { service: Choosable } & Omit<ServicePickerProps, 'services'>) => {
  const { t } = useSpeech();
  return (
    <li>
      <label class={`pick card ${service.isWatched ? 'watched' : ''}`}>
        <input
          type="checkbox"
          checked={service.isWatched || chosen.has(service.id)}
          disabled={service.isWatched}
          onChange={(event) => onChoose(service.id, event.currentTarget.checked)}
        />
        <span>
          <strong>{service.name}</strong>
          <span class="soft">{service.isWatched ? t('welcome.already') : service.hosts[0]}</span>
        </span>
      </label>
    </li>
  );
};

/** Well-known services to tick; all of them, or those that fit a word, on demand. */
export const ServicePicker = ({ services, ...choice }: ServicePickerProps) => {
  const { t } = useSpeech();
  const [wish, setWish] = useState('');
  const [isAllShown, setAllShown] = useState(false);
  const sought = wish.trim().toLowerCase();
  const shown = services.filter((service) =>
    sought === '' ? isAllShown || service.isWellKnown || choice.chosen.has(service.id) : fits(service, sought),
  );
  return (
    <div class="picker">
      <input
        type="search"
        value={wish}
        placeholder={t('welcome.search')}
        aria-label={t('welcome.search')}
        onInput={(event) => setWish(event.currentTarget.value)}
      />
      <p class="spoken" role="status">
        {sought !== '' && t('welcome.found', { count: shown.length })}
      </p>
      <ul class="picks">
        {shown.map((service) => (
          <ServiceBox key={service.id} service={service} {...choice} />
        ))}
      </ul>
      {shown.length === 0 && <p class="soft">{t('welcome.none-found')}</p>}
      {sought === '' && !isAllShown && shown.length < services.length && (
        <Button
          look="quiet"
          icon="arrow-down"
          label={t('welcome.show-all', { count: services.length })}
          onPress={() => setAllShown(true)}
        />
      )}
    </div>
  );
};
