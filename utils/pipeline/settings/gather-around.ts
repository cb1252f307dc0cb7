import type { Time } from '../../core/model/hash';
import type { Setting } from '../../core/model/setting';
import type { SettingsPageState } from '../../core/settings/track/page-state';
import type { Archive } from '../../store/database';
import { rowsUnder } from '../../store/rows-under';
import type { ReadingPlace } from './place-of-reading';

/** What is known of a service beside the page that is read. */
interface Around {
  serviceName: string;
  /** When its terms changed in substance, oldest first. */
  termsChangedAt: Time[];
  /** Settings that its other pages show the same account. */
  elsewhere: Setting[];
}

export async function gatherAround(
  archive: Archive,
  { serviceId, account, pageId }: Pick<ReadingPlace, 'serviceId' | 'account' | 'pageId'>,
): Promise<Around> {
  const [service, changes, pages] = await Promise.all([
    archive.services.get(serviceId),
    rowsUnder(archive.changes, '[serviceId+at]', serviceId)
      .filter(({ judgement }) => (judgement?.severity ?? 0) > 0)
      .toArray(),
    archive.settingsPages.where('serviceId').equals(serviceId).toArray(),
  ]);
  const others = pages.filter((page) => page.id !== pageId && page.account === account);
  return {
    serviceName: service?.name ?? serviceId,
    termsChangedAt: changes.map(({ at }) => at),
    elsewhere: others.flatMap(({ state }) => (state as SettingsPageState).known.map(({ setting }) => setting)),
  };
}
