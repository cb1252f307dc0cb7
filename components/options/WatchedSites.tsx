import { useState } from 'preact/hooks';
import { Button } from '../base/Button';
import { Confirm } from '../base/Confirm';
import { useSpeech } from '../base/Language';
import { ShowMore } from '../base/list/ShowMore';

/** A site of the archive, as the options list it. */
export interface SiteEntry {
  id: string;
  name: string;
  hosts: string[];
  isWatched: boolean;
  isPaused: boolean;
  documents: number;
}

interface WatchedSitesProps {
  sites: readonly SiteEntry[];
  onWatch: (serviceId: string) => void;
  onUnwatch: (serviceId: string) => void;
  onDelete: (serviceId: string) => void;
}

/** Sites at once. */
const PAGE = 20;

const stateOf = (site: SiteEntry) => {
  if (!site.isWatched) return 'options.site-unwatched';
  return site.isPaused ? 'options.site-paused' : 'options.site-watched';
};

/** Which sites are watched; stop, go on, or delete one with all it has. */
export const WatchedSites = ({ sites, onWatch, onUnwatch, onDelete }: WatchedSitesProps) => {
  const { t } = useSpeech();
  const [shown, setShown] = useState(PAGE);
  const [leaving, setLeaving] = useState<SiteEntry>();
  if (sites.length === 0) return <p class="soft">{t('options.no-sites')}</p>;
  return (
    <>
      <ul class="sites">
        {sites.slice(0, shown).map((site) => (
          <li key={site.id} class="site-entry">
            <div>
              <strong>{site.name}</strong>
              <p class="soft">{site.hosts.join(', ')}</p>
              <p class="soft">{t(stateOf(site), { count: site.documents })}</p>
            </div>
            <div class="actions">
              {site.isWatched && !site.isPaused ? (
                <Button icon="pause" label={t('options.unwatch')} onPress={() => onUnwatch(site.id)} />
              ) : (
                <Button icon="eye" label={t('options.watch')} onPress={() => onWatch(site.id)} />
              )}
              <Button look="danger" icon="trash" label={t('common.delete')} onPress={() => setLeaving(site)} />
            </div>
          </li>
        ))}
      </ul>
      <ShowMore hidden={sites.length - shown} pageSize={PAGE} onPress={() => setShown(shown + PAGE)} />
      {leaving && (
        <Confirm
          title={t('archive.delete-title', { name: leaving.name })}
          meaning={t('archive.delete-meaning')}
          action={t('archive.delete')}
          onCancel={() => setLeaving(undefined)}
          onConfirm={() => {
            onDelete(leaving.id);
            setLeaving(undefined);
          }}
        />
      )}
    </>
  );
};
