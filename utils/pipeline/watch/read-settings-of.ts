import type { ServiceId } from '../../core/model/service';
import type { Ports } from '../ports';

/** Whether pages that seem to be its settings are read, though nobody declared them; false where it is unknown. */
export async function readSettingsOf(
  { archive }: Pick<Ports, 'archive'>,
  id: ServiceId,
  isOn: boolean,
): Promise<boolean> {
  return (await archive.services.update(id, { readsSettings: isOn ? true : undefined })) > 0;
}
