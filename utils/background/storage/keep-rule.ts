import { keepAwake } from '../../browser/checking/keep-awake';
import { readPreferences } from '../../browser/preferences';
import { readKeepState, writeKeepState } from '../../browser/storage/keep-state';
import type { Ports } from '../../pipeline/ports';
import { isSameDay } from '../backup/is-due';
import { monthsBefore } from './months-before';

type RulePorts = Pick<Ports, 'archive' | 'lock' | 'now'>;

/**
 * Drops the pages of old versions where the user made that a rule, once a day. A worker that is stopped on its way begins
 * anew at the next alarm: nothing is noted before all documents were looked through.
 */
export const dropByRule = (ports: RulePorts): Promise<void> =>
  ports.lock('clausewatch.keep-rule', async () => {
    const { keepPagesFor } = await readPreferences();
    const { lookedAt, last } = await readKeepState();
    const at = ports.now();
    if (keepPagesFor === 'ever' || (lookedAt !== undefined && isSameDay(lookedAt, at))) return;
    const { dropOldPages } = await import('../../pipeline/keep/old-pages');
    const { pages, bytes } = await keepAwake(() => dropOldPages(ports, { before: monthsBefore(at, keepPagesFor) }));
    await writeKeepState({ lookedAt: at, ...(pages > 0 ? { last: { at, pages, bytes } } : last && { last }) });
  });
