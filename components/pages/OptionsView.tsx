import type { ComponentChildren } from 'preact';
import type { Time } from '../../utils/core/model/hash';
import type { MeteredKnowledge } from '../../utils/core/model/options/wishes';
import { Await } from '../base/Await';
import { useSpeech } from '../base/Language';
import { Outcome, type OutcomeRemark } from '../base/Outcome';
import { PageTitle } from '../base/PageTitle';
import { Contents } from '../options/Contents';
import { EraseAll } from '../options/EraseAll';
import { LanguageChoice } from '../options/LanguageChoice';
import { LeavesList } from '../options/LeavesList';
import { Panel } from '../options/Panel';
import { type ServiceSize, ServiceSizes } from '../options/storage/ServiceSizes';
import { type SiteEntry, WatchedSites } from '../options/WatchedSites';
import { CheckingOptions, type CheckingWishes } from '../options/wishes/CheckingOptions';
import { TellingOptions, type TellingWishes } from '../options/wishes/TellingOptions';
import { FullNote } from '../site/FullNote';
import { Masthead } from './Masthead';

type Wishes = CheckingWishes & TellingWishes & { language: string };

interface OptionsViewProps {
  value?: {
    sites: readonly SiteEntry[];
    bytes: number;
    /** Neither sites nor anything else is kept. */
    isEmpty: boolean;
    sizes: readonly ServiceSize[];
    proofBytes?: number;
    fullSince?: Time;
  };
  failure?: string;
  preferences: Wishes;
  metered: MeteredKnowledge;
  /** When the next check is due, as far as that is known. */
  plannedAt?: Time;
  remark?: OutcomeRemark;
  onPrefer: (change: Partial<Wishes>) => void;
  onWatch: (serviceId: string) => void;
  onUnwatch: (serviceId: string) => void;
  onDelete: (serviceId: string) => void;
  onErase: () => void;
  /** Topics and packs. */
  watchFor?: ComponentChildren;
  /** What may go of old versions. */
  oldPages?: ComponentChildren;
  /** Export and import. */
  children?: ComponentChildren;
  /** Where links to changes open. */
  sharing?: ComponentChildren;
  /** The log of faults. */
  faults?: ComponentChildren;
}

/** Each group of options by the end of its address, in their order. */
const PARTS = [
  ['sites', 'options.sites'],
  ['checks', 'options.checks'],
  ['notifications', 'options.telling'],
  ['watch-for', 'packs.title'],
  ['own-archive', 'options.own-archive'],
  ['sharing', 'share.options'],
  ['language', 'options.language'],
  ['leaves', 'options.leaves'],
  ['faults', 'archive.faults'],
] as const;

/** The reader's choices. */
export const OptionsView = ({ value, failure, preferences, remark, onPrefer, ...rest }: OptionsViewProps) => {
  const { metered, plannedAt, oldPages, watchFor, sharing, children, faults, ...sites } = rest;
  const { t } = useSpeech();
  const content: Record<(typeof PARTS)[number][0], ComponentChildren> = {
    sites: (
      <Await value={value} failure={failure}>
        {({ sites: entries }) => <WatchedSites sites={entries} {...sites} />}
      </Await>
    ),
    checks: <CheckingOptions wishes={preferences} metered={metered} plannedAt={plannedAt} onPrefer={onPrefer} />,
    notifications: <TellingOptions wishes={preferences} onPrefer={onPrefer} />,
    'watch-for': watchFor,
    'own-archive': (
      <>
        <FullNote since={value?.fullSince} />
        {value && <ServiceSizes sizes={value.sizes} total={value.bytes} proofs={value.proofBytes} />}
        {!!value?.bytes && oldPages}
        {children}
        <EraseAll isEmpty={value?.isEmpty ?? true} onErase={sites.onErase} />
      </>
    ),
    sharing,
    language: <LanguageChoice language={preferences.language} onChange={(language) => onPrefer({ language })} />,
    leaves: <LeavesList isCheckingOn={preferences.isCheckingOn} checkEvery={preferences.checkEvery} />,
    faults,
  };
  return (
    <>
      <Masthead page="options" />
      <main class="page options">
        <Contents parts={PARTS.map(([id, title]) => ({ id, title: t(title) }))} />
        <div>
          <PageTitle text={t('options.title')} />
          <Outcome remark={remark} />
          {PARTS.map(([id, title]) => (
            <Panel key={id} id={id} title={t(title)}>
              {content[id]}
            </Panel>
          ))}
        </div>
      </main>
    </>
  );
};
