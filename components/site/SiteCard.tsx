import type { Time } from '../../utils/core/model/hash';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { useSpeech } from '../base/Language';
import { DocumentNotes, type Doubts } from './DocumentNotes';
import { Elsewhere } from './Elsewhere';
import { Monogram } from './Monogram';
import { ServiceBlocked, type ServiceBlockedProps } from './ServiceBlocked';

/** The site in front of the reader. */
export interface SiteLine {
  name: string;
  /** `no-site` for pages of the browser itself, files and the like. */
  state: 'no-site' | 'unwatched' | 'watched' | 'paused';
  documents: number;
  lookedAt?: Time;
  /** Documents that cannot be read now, or whose text is in doubt. */
  notes: (Doubts & { termsType: string })[];
  /** Set where one reason keeps all its documents from being read; said once then. */
  blocked?: ServiceBlockedProps;
  /** Documents that only an open page can show. */
  onVisit: number;
  /** Links to terms that were found on the page. */
  found: number;
  /** Other hosts that its terms lie on, not allowed yet. */
  elsewhere: string[];
  /** The tab shows a PDF file: one that is read by the daily check, or another. */
  pdf?: 'checked' | 'other';
  href?: string;
  /** What changed since the reader agreed to its terms. */
  since?: { changes: number; worse: number };
  /** Where the tab shows a page of settings: how many were read, when, and how many differ from the time before. */
  readHere?: { count: number; at: Time; changed?: number };
}

interface SiteCardProps {
  site: SiteLine;
  isBusy: boolean;
  onWatch: () => void;
  onKeep: () => void;
}

/** More of them would push the news out of the popup; the archive has the rest. */
const SHOWN = 2;

const stateOf = (site: SiteLine, t: ReturnType<typeof useSpeech>['t']): string => {
  if (site.state === 'unwatched') return t('popup.site-unwatched', { found: site.found });
  if (site.state === 'paused') return t('popup.site-paused');
  if (site.documents === 0) return t('popup.site-nothing-kept');
  if (site.lookedAt === undefined) return t('popup.site-never-looked', { documents: site.documents });
  return t('popup.site-watched', { documents: site.documents });
};

const State = ({ site }: { site: SiteLine }) => {
  const { t, ago } = useSpeech();
  const lookedAt = site.state === 'watched' && site.documents > 0 ? site.lookedAt : undefined;
  return (
    <p class="soft">
      {stateOf(site, t)}{' '}
      {lookedAt !== undefined && <span class="site-looked">{t('archive.looked', { ago: ago(lookedAt) })}</span>}
    </p>
  );
};

const readHereOf = (
  { count, at, changed }: NonNullable<SiteLine['readHere']>,
  { t, ago }: ReturnType<typeof useSpeech>,
): string =>
  t('privacy.read-here', {
    ...{ count, ago: ago(at), changed: changed ?? 0 },
    state: changed === undefined ? 'first' : 'again',
  });

const Notes = ({ notes }: Pick<SiteLine, 'notes'>) => {
  const { t } = useSpeech();
  return (
    <>
      {notes.slice(0, SHOWN).map((line) => (
        <DocumentNotes key={line.termsType} {...line} />
      ))}
      {notes.length > SHOWN && <p class="soft">{t('popup.more-blocked', { count: notes.length - SHOWN })}</p>}
    </>
  );
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
        <Monogram name={site.name} state={site.state} />
        <div>
          <h2 id="site-name">{site.name}</h2>
          <State site={site} />
        </div>
      </div>
      {site.since && <p>{t('since.popup', { count: site.since.changes, worse: site.since.worse })}</p>}
      {site.readHere && <p>{readHereOf(site.readHere, speech)}</p>}
      {site.blocked ? <ServiceBlocked {...site.blocked} /> : <Notes notes={site.notes} />}
      {site.onVisit > 0 && <p class="soft">{t('popup.on-visit', { count: site.onVisit })}</p>}
      {site.pdf && <p class="soft">{t(site.pdf === 'checked' ? 'popup.pdf-checked' : 'popup.pdf-other')}</p>}
      <Elsewhere hosts={site.elsewhere} isWatched={isWatched} isBusy={isBusy} onAllow={onWatch} />
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
        {site.state === 'unwatched' && !site.pdf && (
          <Button label={t('popup.keep')} icon="keep" isBusy={isBusy} onPress={onKeep} />
        )}
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
