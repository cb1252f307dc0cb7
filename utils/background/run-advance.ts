import { keepAwake } from '../browser/checking/keep-awake';
import type { DocumentId } from '../core/model/document';
import type { Ports } from '../pipeline/ports';
import { reportFault } from './report-fault';
import { showStanding } from './told/show-standing';

/** Works out what is left (of the wanted documents), and shows what came of it. A full disk is no bug: what waits is worked out later. */
export const runAdvance = async (ports: Ports, isWanted?: (documentId: DocumentId) => boolean): Promise<void> => {
  try {
    const { advance } = await import('../pipeline/advance');
    await keepAwake(() => advance(ports, isWanted));
    await showStanding(ports.archive);
  } catch (error) {
    await reportFault(ports.archive, 'background.advance', error);
  }
};
