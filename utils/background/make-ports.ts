import { DECLARATIONS } from '../browser/declarations';
import type { Ports } from '../pipeline/ports';
import { openArchive } from '../store/database';
import { pageReader } from './reading/page-reader';
import { tellAlerts } from './tell-alerts';

// Said here again, whoever asks: a fetched page learns nothing that marks this user.
const ANONYMOUS: RequestInit = { method: 'GET', credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' };

/** The browser as the pipeline sees it. */
export const makePorts = (): Ports => {
  const archive = openArchive();
  return {
    ...pageReader,
    archive,
    now: () => Date.now(),
    fetch: (url, init) => fetch(url, { ...init, ...ANONYMOUS }),
    notify: (alerts) => tellAlerts(archive, alerts),
    declarations: async () => DECLARATIONS,
    lock: (name, work) => navigator.locks.request(name, work),
  };
};
