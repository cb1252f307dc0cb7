import type { Declaration, ServiceId } from '../core/model/service';

const files = import.meta.glob<Declaration>('../../assets/services/*.json', { eager: true, import: 'default' });

/** The services we ship, by name; each file is validated by a test, not at every start. */
export const DECLARATIONS: readonly Declaration[] = Object.values(files).sort((left, right) =>
  left.name.localeCompare(right.name),
);

export const findDeclaration = (serviceId: ServiceId): Declaration | undefined =>
  DECLARATIONS.find(({ id }) => id === serviceId);
