import { type CallError, callError } from '../browser/errors';
import type { OwnHandlers } from '../browser/listen';
import type { ExtensionCalls } from '../browser/messages';
import { fail, type Result, succeed } from '../core/model/result';
import type { Ports } from '../pipeline/ports';
import { findAlert, markAllRead, markRead, markUnread } from '../store/alerts';
import { findDocument, setMuted } from '../store/documents';
import { clearFaults } from '../store/faults';
import { showStanding } from './told/show-standing';

type ArchiveCalls = Omit<
  ExtensionCalls,
  Extract<
    keyof ExtensionCalls,
    | `${'site' | 'pack' | 'agreement' | 'comparison' | 'mail' | 'setting' | 'storage' | 'backup' | 'reread'}.${string}`
    | 'topic.switch'
    | 'page.keep'
  >
>;
type Done = Result<void, CallError>;

/** What our pages ask about alerts, documents and the archive as a whole. */
export const archiveCalls = (ports: Ports): OwnHandlers<ArchiveCalls> => {
  const { archive } = ports;
  const done = async (work: Promise<unknown>): Promise<Done> => {
    await work;
    await showStanding(archive);
    return succeed(undefined);
  };
  return {
    'example.run': async () => {
      const { exampleCaptures } = await import('../browser/example-captures');
      const { runExample } = await import('../pipeline/run-example');
      const run = await runExample(ports, exampleCaptures());
      await showStanding(archive);
      return run.ok ? run : fail(callError(run.error));
    },
    'example.remove': async () => {
      const { removeExample } = await import('../pipeline/run-example');
      return done(removeExample(ports));
    },
    'alert.read': async ({ alertId }) =>
      (await findAlert(archive, alertId)) ? done(markRead(archive, alertId, ports.now())) : missingAlert(alertId),
    'alert.unread': async ({ alertId }) =>
      (await findAlert(archive, alertId)) ? done(markUnread(archive, { id: alertId })) : missingAlert(alertId),
    'alert.read-all': async () => {
      const readAt = ports.now();
      const count = await markAllRead(archive, readAt);
      await showStanding(archive);
      return succeed({ readAt, count });
    },
    'alert.unread-all': ({ readAt }) => done(markUnread(archive, { readAt })),
    'document.mute': async ({ documentId, isMuted }) =>
      (await findDocument(archive, documentId))
        ? done(setMuted(archive, documentId, isMuted))
        : fail({ code: 'unknown-document', detail: documentId }),
    'archive.import': async ({ blobUrl }) => {
      const { importFile } = await import('./import-file');
      return importFile(ports, blobUrl);
    },
    'archive.stop-import': async () => {
      const { stopImport } = await import('./import-file');
      return succeed(stopImport());
    },
    'faults.clear': () => done(clearFaults(archive)),
  };
};

const missingAlert = (alertId: string): Done => fail({ code: 'unknown-alert', detail: alertId });
