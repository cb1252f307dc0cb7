import { allProgress, forgetCheckProgress } from '../browser/check-progress';
import { keepCheckingAlarm } from '../browser/checking/checking-alarm';
import { listenForEvents, openWelcome } from '../browser/events';
import { closeLeftWay } from '../browser/framing/open-way';
import { listenForCalls } from '../browser/listen';
import { importProgress } from '../browser/storage/import-progress';
import { forgetKeepProgress } from '../browser/storage/keep-progress';
import { rereadProgress } from '../browser/storage/rereading';
import { agreementCalls } from './agreements/agreement-calls';
import { archiveCalls } from './archive-calls';
import { checkWhenDue } from './check-sites';
import { mailCalls } from './mail-calls';
import { makePorts } from './make-ports';
import { packCalls } from './pack-calls';
import { pageCalls } from './page-calls';
import { reportFault } from './report-fault';
import { runAdvance } from './run-advance';
import { settingCalls } from './settings/setting-calls';
import { siteCalls } from './site-calls';
import { fitAccess } from './sites/fit-access';
import { watchPending } from './sites/watch-site';
import { rereadCalls } from './storage/rereading';
import { storageCalls } from './storage/storage-calls';
import { showStanding } from './told/show-standing';

/** Somebody waits for an answer to the call that woke us, nobody for what was left; we are kept for half a minute. */
const CATCH_UP_AFTER_MS = 300;

/** Registers every listener before it returns, and a moment later sees to what was left when the worker was stopped. */
export const startBackground = (): void => {
  const ports = makePorts();
  const { archive } = ports;
  const startedAt = ports.now();
  const report = (error: unknown, where: string): void => void reportFault(archive, where, error);
  const run = (where: string, work: () => Promise<unknown>): void => {
    work().catch((error) => report(error, `background.${where}`));
  };
  const onAccessChange = async (): Promise<void> => {
    await watchPending(ports);
    await fitAccess(archive);
    await showStanding(archive);
    const { fitBackup } = await import('./backup/back-up');
    await fitBackup(ports);
  };
  const backUpWhenDue = async (): Promise<void> => {
    const { backUp } = await import('./backup/back-up');
    await backUp(ports, 'due');
  };
  const dropByRuleWhenDue = async (): Promise<void> => {
    const { dropByRule } = await import('./storage/keep-rule');
    await dropByRule(ports);
  };
  listenForCalls({
    page: pageCalls(ports),
    own: {
      ...siteCalls(ports),
      ...archiveCalls(ports),
      ...packCalls(ports),
      ...agreementCalls(ports),
      ...mailCalls(ports),
      ...settingCalls(ports),
      ...storageCalls(ports),
      ...rereadCalls(ports),
    },
    report,
  });
  listenForEvents({
    onFirstInstall: () => run('welcome', openWelcome),
    onUpdate: () => run('update', () => fitAccess(archive, 'all-tabs')),
    // Waking is enough: what has to be done is done at every start.
    onStart: () => undefined,
    onCheckingTime: () => {
      run('checking', () => checkWhenDue(ports));
      run('backup', backUpWhenDue);
      run('keep-rule', dropByRuleWhenDue);
    },
    onAccessChange: () => run('access', onAccessChange),
  });
  setTimeout(() => {
    run('alarm', keepCheckingAlarm);
    if (!import.meta.env.FIREFOX) run('framing', closeLeftWay);
    run('progress', () =>
      Promise.all([
        forgetCheckProgress(startedAt),
        forgetKeepProgress(startedAt),
        rereadProgress.forget(startedAt),
        importProgress.forget(startedAt),
        allProgress.forget(startedAt),
      ]),
    );
    run('access', onAccessChange);
    run('advance', () => runAdvance(ports));
  }, CATCH_UP_AFTER_MS);
};
