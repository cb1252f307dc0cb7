import type { ComponentChildren } from 'preact';
import { SinceAgreed } from '../../components/agreement/SinceAgreed';
import { ArchiveFile } from '../../components/archive/ArchiveFile';
import { FaultLog } from '../../components/archive/FaultLog';
import { ComparisonView } from '../../components/comparison/ComparisonView';
import { PastedMails } from '../../components/mail/PastedMails';
import { Panel } from '../../components/options/Panel';
import { KeepRule } from '../../components/options/storage/KeepRule';
import { OldPagesOption } from '../../components/options/storage/OldPagesOption';
import { WatchFor } from '../../components/packs/WatchFor';
import { AlertView } from '../../components/pages/AlertView';
import { DocumentView } from '../../components/pages/DocumentView';
import { HomeView } from '../../components/pages/HomeView';
import { Masthead } from '../../components/pages/Masthead';
import { Missing } from '../../components/pages/Missing';
import { OptionsView } from '../../components/pages/OptionsView';
import { ServiceView } from '../../components/pages/ServiceView';
import { WelcomeView } from '../../components/pages/WelcomeView';
import { SettingsSummary } from '../../components/settings/SettingsSummary';
import { SettingsView } from '../../components/settings/SettingsView';
import { POPUP_VIEWS } from './alert/popup-views';
import { CHECK_VIEWS } from './check/check-views';
import { SIGNED_UP, SINCE } from './samples/agreement';
import * as alerts from './samples/alerts';
import * as archive from './samples/archive';
import { boardActs, boardOf, UNDOABLE } from './samples/boards';
import { LICENCE } from './samples/licence';
import { MAILS } from './samples/mails';
import { CHOSEN_WISHES, KEEP_RULE, OLD_PAGES, OPTIONS, SIZES } from './samples/options';
import * as packs from './samples/packs';
import { NO_SETTINGS, SETTINGS, STRICT_SETTINGS } from './samples/settings';
import { SEARCH_VIEWS } from './search/search-views';
import { SHARE_VIEWS } from './share/share-views';

const nothing = (): void => {};
const welcome = {
  services: archive.CHOOSABLES,
  isBusy: false,
  isExampleBusy: false,
  onChoose: nothing,
  onWatch: nothing,
  onRunExample: nothing,
  onRemoveExample: nothing,
};

const inArchive = (view: ComponentChildren) => (
  <>
    <Masthead page="archive" />
    <main class="page">{view}</main>
  </>
);

const inOptions = (panel: ComponentChildren) => (
  <main class="page narrow">
    <h1>Options</h1>
    <Panel title="What to watch for">{panel}</Panel>
  </main>
);

const comparison = (layout: 'inline' | 'side-by-side', isWholeTextShown = false) => (
  <ComparisonView
    rows={archive.ROWS}
    beforeAt={alerts.NOW - 90 * alerts.DAY}
    afterAt={alerts.NOW}
    summary={archive.SUMMARY}
    sections={archive.SECTIONS}
    choice={{ layout, isWholeTextShown }}
    onChoose={nothing}
  />
);

const file = <ArchiveFile isBusy={false} onExport={nothing} onImport={nothing} onStop={nothing} />;
const faults = (
  <FaultLog
    faults={[{ id: 1, at: alerts.NOW, where: 'advance.look', message: 'no such block' }]}
    onCopy={nothing}
    onClear={nothing}
  />
);
const fullSince = alerts.NOW - 2 * alerts.DAY;

const packActs = {
  shipped: packs.SHIPPED,
  isBusy: false,
  onSwitch: nothing,
  onTry: nothing,
  onSave: nothing,
  onSwitchTopic: nothing,
  onAdd: nothing,
  onReplace: nothing,
  onDelete: nothing,
  onSaveShipped: nothing,
};

const options = {
  ...OPTIONS,
  onPrefer: nothing,
  onWatch: nothing,
  onUnwatch: nothing,
  onErase: nothing,
  onDelete: nothing,
};

const pastedMails = (
  <PastedMails
    {...{ serviceName: 'Example', mails: MAILS, isOfChange: true, isOpen: false, isOfOther: false, isBusy: false }}
    {...{ today: '2026-03-09', onOpen: nothing, onRead: nothing, onKeep: nothing, onForget: nothing }}
  />
);

const alertPlace = {
  moments: alerts.MOMENTS,
  serviceName: 'Example',
  isMuted: false,
  onUnread: nothing,
  onRead: nothing,
  onMute: nothing,
  termsType: 'Terms of Service' as const,
  serviceHref: '#/s',
  documentHref: '#/d',
  href: '#/a',
};

/** Every view in every state that a reader may meet; `popup` ones are as narrow as the popup is. */
export const GALLERY: Record<string, ComponentChildren> = {
  ...POPUP_VIEWS,
  ...SEARCH_VIEWS,
  ...SHARE_VIEWS,
  ...CHECK_VIEWS,
  'archive empty': inArchive(<HomeView services={[]} board={boardOf([])} {...boardActs} />),
  'archive home': inArchive(
    <HomeView
      services={archive.SERVICES}
      board={boardOf(alerts.FRESH, alerts.EARLIER)}
      fullSince={fullSince}
      {...boardActs}
    >
      {file}
    </HomeView>,
  ),
  'archive hundred': inArchive(
    <HomeView services={archive.SERVICES} board={boardOf(alerts.HUNDRED)} {...boardActs} last={UNDOABLE} />,
  ),
  'archive service': inArchive(
    <ServiceView
      service={archive.SERVICES[0]!}
      documents={archive.DOCUMENTS}
      licence={{ table: LICENCE, isReading: false }}
      progress={{ looked: 1, total: 3 }}
      remark={{ look: 'good', sentence: { id: 'archive.checked', values: { looked: 3, changed: 1, refused: 1 } } }}
      onCheck={nothing}
      onStopCheck={nothing}
      onMute={nothing}
      onDelete={nothing}
      settings={<SettingsSummary settings={SETTINGS} muting={{ areMuted: false, onMute: nothing }} />}
    >
      <SinceAgreed agreement={SIGNED_UP} documents={SINCE} onSet={nothing} onRemove={nothing} />
    </ServiceView>,
  ),
  'archive settings': inArchive(<SettingsView settings={SETTINGS} onWant={nothing} />),
  'archive settings strict': inArchive(<SettingsView settings={STRICT_SETTINGS} onWant={nothing} />),
  'archive settings unread': inArchive(<SettingsView settings={NO_SETTINGS} onWant={nothing} />),
  'archive licence unfound': inArchive(
    <ServiceView
      service={archive.SERVICES[0]!}
      documents={archive.DOCUMENTS}
      licence={{ isReading: false }}
      onCheck={nothing}
      onStopCheck={nothing}
      onMute={nothing}
      onDelete={nothing}
      settings={<SettingsSummary settings={NO_SETTINGS} seeming={{ areRead: false, onRead: nothing }} />}
    />,
  ),
  'archive document': inArchive(
    <DocumentView
      document={archive.DOCUMENT}
      doubts={{ blocked: { since: alerts.NOW - 2 * alerts.DAY, reason: 'login' }, parts: 2, heldSince: fullSince }}
      newText={{ address: alerts.NEW_TEXT, at: Date.UTC(2026, 3, 15) }}
      serviceName="Chirp"
      serviceHref="#/service/chirp"
      href="#/document/chirp"
      versions={archive.VERSIONS}
      pair={{ beforeId: 'v2', afterId: 'v3' }}
      compareHref="#/compare/v2/v3"
      onChoose={nothing}
    />,
  ),
  'archive alert': inArchive(
    <AlertView {...alertPlace} alert={alerts.ALERT} change={alerts.CHANGE} steps={alerts.STEPS} mails={pastedMails}>
      {comparison('inline')}
    </AlertView>,
  ),
  'archive alert of own pack': inArchive(
    <AlertView
      {...alertPlace}
      alert={{ ...alerts.ALERT, severity: 2, headline: packs.OWN_FINDING.headline }}
      change={packs.withOwnFinding(alerts.CHANGE)}
    />,
  ),
  'archive alert announced': inArchive(
    <AlertView
      {...alertPlace}
      alert={alerts.ANNOUNCED_ALERT}
      change={alerts.ANNOUNCED_CHANGE}
      newText={alerts.NEW_TEXT}
    />,
  ),
  'archive comparison': inArchive(
    <>
      <h1>Terms of Service of Example</h1>
      {comparison('side-by-side', true)}
    </>,
  ),
  'archive missing': inArchive(<Missing message="alert.missing" />),
  'welcome first': <WelcomeView {...welcome} chosen={new Set()} />,
  'welcome chosen': (
    <WelcomeView
      {...welcome}
      chosen={new Set(['chirp', 'dale'])}
      example={{ headline: alerts.FINDING.headline, href: '#' }}
      remark={{ look: 'good', sentence: { id: 'welcome.watching', values: { count: 2 } } }}
    />
  ),
  'options full': (
    <OptionsView
      {...options}
      value={{ sites: archive.SITE_ENTRIES, bytes: 2_345_678, isEmpty: false, sizes: SIZES, fullSince }}
      watchFor={<WatchFor {...packActs} off={[]} packs={[]} />}
      oldPages={
        <div>
          <OldPagesOption {...OLD_PAGES} />
          <KeepRule {...KEEP_RULE} />
        </div>
      }
      faults={faults}
    >
      {file}
    </OptionsView>
  ),
  'options packs': inOptions(
    <WatchFor {...packActs} off={['fees', 'tracking']} packs={packs.OWN_PACKS} tried={packs.TRIED} />,
  ),
  'options packs refused': inOptions(
    <WatchFor
      {...packActs}
      off={[]}
      packs={packs.OWN_PACKS}
      refused={{ name: 'mine.pack.json', errors: packs.PACK_ERRORS }}
    />,
  ),
  'options packs replaced': inOptions(
    <WatchFor
      {...packActs}
      off={[]}
      packs={packs.OWN_PACKS}
      standing="Accounts that nobody uses"
      remark={{ look: 'good', sentence: { id: 'packs.deleted', values: { name: 'Drones' } } }}
    />,
  ),
  'options empty': (
    <OptionsView
      {...options}
      preferences={CHOSEN_WISHES}
      value={{ sites: [], bytes: 0, isEmpty: true, sizes: [] }}
      faults={<FaultLog faults={[]} onCopy={nothing} onClear={nothing} />}
    />
  ),
};
