import { keepAwake } from '../browser/checking/keep-awake';
import { advance } from '../pipeline/advance';
import type { Ports } from '../pipeline/ports';
import { reportFault } from './report-fault';
import { refreshBadge } from './tell-alerts';

/** Works out what is left, and shows what came of it. A full disk is no bug: what waits is worked out later. */
export const runAdvance = async (ports: Ports): Promise<void> => {
  try {
    await keepAwake(() => advance(ports));
    await refreshBadge(ports.archive);
  } catch (error) {
    await reportFault(ports.archive, 'background.advance', error);
  }
};
