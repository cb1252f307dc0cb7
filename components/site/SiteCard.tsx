import type { Blocked } from '../../utils/core/model/document';
import type { Time } from '../../utils/core/model/hash';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { useSpeech } from '../base/Language';
import { BlockedNote } from './BlockedNote';

/** The site in front of the reader. */
export interface SiteLine {
  name: string;
  /** `no-site` for pages of the browser itself, files and the like. */
  state: 'no-site' | 'unwatched' | 'watched' | 'paused';
  documents: number;
  lookedAt?: Time;
  blocked: { termsType: string; blocked: Blocked }[];
  /** Links to terms that were found on the page. */
  found: number;
  href?: string;
}

interface SiteCardProps {
  site: SiteLine;
  isBusy: boolean;
  onWatch: () => void;
  onKeep: () => void;
}

const ICONS = { 'no-site': 'blocked', unwatched: 'plus', watched: 'eye', paused: 'pause' } as const;

const stateOf = (site: SiteLine, { t, ago }: ReturnType<typeof useSpeech>): string => {
  if (site.state === 'unwatched') return t('popup.site-unwatched', { found: site.found });
  if (site.state === 'paused') return t('popup.site-paused');
  if (site.documents === 0) return t('popup.site-nothing-kept');
  if (site.lookedAt === undefined) return t('popup.site-never-looked', { documents: site.documents });
  return t('popup.site-watched', { documents: site.documents, ago: ago(site.lookedAt) });
};

/** This site first: whether it is watched, how that goes, and the one thing to do. */
export const SiteCard = ({ site, isBusy, onWatch, onKeep }: SiteCardProps) => {
  const speech = useSpeech();
  const { t } = speech;
  if (site.state === 'no-site') return <p class="site none soft">{t('popup.no-site')}</p>;
  const isWatched = site.state === 'watched';
  return (
    <section class={`site card ${site.state}`} aria-labelledby="site-name">
      <div class="site-head">
        <span class="site-sign">
          <Icon name={ICONS[site.state]} />
        </span>
        <div>
          <h2 id="site-name">{site.name}</h2>
          <p class="soft">{stateOf(site, speech)}</p>
        </div>
      </div>
      {site.blocked.map((line) => (
        <BlockedNote key={line.termsType} {...line} />
      ))}
      <div class="actions">
        {!isWatched && (
          <Button
            label={t(site.state === 'paused' ? 'popup.resume' : 'popup.watch')}
            icon="eye"
            look="primary"
            isBusy={isBusy}
            onPress={onWatch}
          />
        )}
        {site.state === 'unwatched' && <Button label={t('popup.keep')} icon="keep" isBusy={isBusy} onPress={onKeep} />}
        {isWatched && site.href && (
          <a class="button" href={site.href} target="_blank" rel="noreferrer">
            <Icon name="archive" size={18} />
            {t('popup.open-site')}
          </a>
        )}
      </div>
    </section>
  );
};
