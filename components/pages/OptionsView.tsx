import type { ComponentChildren } from 'preact';
import type { Time } from '../../utils/core/model/hash';
import type { Loudness } from '../../utils/core/model/options/wishes';
import { Await } from '../base/Await';
import { useSpeech } from '../base/Language';
import { Outcome, type OutcomeRemark } from '../base/Outcome';
import { PageTitle } from '../base/PageTitle';
import { Switch } from '../base/Switch';
import { EraseAll } from '../options/EraseAll';
import { LanguageChoice } from '../options/LanguageChoice';
import { LeavesList } from '../options/LeavesList';
import { Panel } from '../options/Panel';
import { type SiteEntry, WatchedSites } from '../options/WatchedSites';
import { FullNote } from '../site/FullNote';
import { Masthead } from './Masthead';

interface Wishes {
  isCheckingOn: boolean;
  loudness: Loudness;
  language: string;
}

interface OptionsViewProps {
  value?: { sites: readonly SiteEntry[]; bytes: number; fullSince?: Time };
  failure?: string;
  preferences: Wishes;
  remark?: OutcomeRemark;
  onPrefer: (change: Partial<Wishes>) => void;
  onWatch: (serviceId: string) => void;
  onUnwatch: (serviceId: string) => void;
  onDelete: (serviceId: string) => void;
  onErase: () => void;
  /** Topics and packs. */
  watchFor?: ComponentChildren;
  /** Export and import. */
  children?: ComponentChildren;
  /** The log of faults. */
  faults?: ComponentChildren;
}

const sizeOf = (locale: string, bytes: number): string => {
  const [unit, size] = bytes < 1e6 ? ['kilobyte', bytes / 1e3] : ['megabyte', bytes / 1e6];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: String(unit),
    maximumFractionDigits: 1,
  }).format(Number(size));
};

/** The reader's choices. */
export const OptionsView = ({
  value,
  failure,
  preferences,
  remark,
  onPrefer,
  watchFor,
  children,
  faults,
  ...sites
}: OptionsViewProps) => {
  const { t, locale } = useSpeech();
  return (
    <>
      <Masthead page="options" />
      <main class="page narrow">
        <PageTitle text={t('options.title')} />
        <Outcome remark={remark} />
        <Panel title={t('options.sites')}>
          <Await value={value} failure={failure}>
            {({ sites: entries }) => <WatchedSites sites={entries} {...sites} />}
          </Await>
        </Panel>
        <Panel title={t('options.how')}>
          <Switch
            label={t('options.checking')}
            meaning={t('options.checking-meaning')}
            isOn={preferences.isCheckingOn}
            onChange={(isCheckingOn) => onPrefer({ isCheckingOn })}
          />
          <Switch
            label={t('options.notifications')}
            meaning={t('options.notifications-meaning')}
            isOn={preferences.loudness !== 'none'}
            onChange={(isOn) => onPrefer({ loudness: isOn ? 'serious' : 'none' })}
          />
          <LanguageChoice language={preferences.language} onChange={(language) => onPrefer({ language })} />
        </Panel>
        <Panel title={t('packs.title')}>{watchFor}</Panel>
        <Panel title={t('options.archive')}>
          <FullNote since={value?.fullSince} />
          {value && <p>{t('options.storage', { size: sizeOf(locale, value.bytes) })}</p>}
          {children}
          <EraseAll isEmpty={!value?.bytes} onErase={sites.onErase} />
        </Panel>
        <Panel title={t('options.leaves')}>
          <LeavesList isCheckingOn={preferences.isCheckingOn} />
        </Panel>
        <Panel title={t('archive.faults')}>{faults}</Panel>
      </main>
    </>
  );
};
