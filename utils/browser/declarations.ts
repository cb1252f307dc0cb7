import type { Declaration, ServiceId } from '../core/model/service';

const files = import.meta.glob<Declaration>('../../assets/services/*.json', { eager: true, import: 'default' });

// The browser's collation is set up at its first use, which takes longer than all else the worker does to start.
const byName = (left: Declaration, right: Declaration): number =>
  left.name.toLowerCase() < right.name.toLowerCase() ? -1 : 1;

/** The services we ship, by name; each file is validated by a test, not at every start. */
export const DECLARATIONS: readonly Declaration[] = Object.values(files).sort(byName);

export const findDeclaration = (serviceId: ServiceId): Declaration | undefined =>
  DECLARATIONS.find(({ id }) => id === serviceId);
