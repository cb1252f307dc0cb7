import { sendCommand } from '../../../browser/messages';
import { writeBundle } from '../../../core/evidence/bundle/write-bundle';
import type { Bundle } from '../../../core/model/evidence';
import type { Hash } from '../../../core/model/hash';
import type { SettingsJudgement } from '../../../core/model/setting';
import { hashText } from '../../../core/text/hash-text';
import { findChange } from '../../../store/changes';
import type { Archive } from '../../../store/database';
import { findDocument } from '../../../store/documents';
import { findService } from '../../../store/services';
import { findSettingChange } from '../../../store/settings/readings';
import { loadBundle } from '../../evidence/load-bundle';
import { hostsOf, ownAddress } from '../../new-text';
import type { ShareRoute } from '../../route';

/** A change of terms with all that is known of it; the bytes of its file are made once, so that their digest stays true. */
export interface TermsSource {
  kind: 'terms';
  bundle: Bundle;
  file: string;
  digest: Hash;
  /** Addresses of these hosts are the service's own. */
  ownHosts: readonly string[];
}

export interface SettingsSource {
  kind: 'settings';
  judgement: SettingsJudgement;
  serviceId: string;
  serviceName: string;
  url?: string;
  ownHosts: readonly string[];
}

export type ShareSource = TermsSource | SettingsSource;

interface Wish {
  route: ShareRoute;
  locale: string;
  madeAt: number;
}

/** What a route leads to: null where it is gone. */
export async function loadSource(archive: Archive, { route, locale, madeAt }: Wish): Promise<ShareSource | null> {
  const settings = route.changeId === undefined ? undefined : await loadSettings(archive, route.changeId);
  if (settings) return settings;
  const changeId = route.changeId ?? `${route.beforeId}:${route.afterId}`;
  const isPair = (await findChange(archive, changeId)) === undefined;
  const judgement = isPair && route.changeId === undefined ? await judge(route) : undefined;
  const made = await loadBundle(archive, { changeId, locale, madeAt, ...(judgement ? { judgement } : {}) });
  if (!made.ok) return null;
  const { service, document } = made.value;
  const file = writeBundle(made.value);
  const [digest, watched, known] = await Promise.all([
    hashText(file),
    findService(archive, service.id),
    findDocument(archive, document.id),
  ]);
  return { kind: 'terms', bundle: made.value, file, digest, ownHosts: hostsOf(watched, known) };
}

async function judge({ beforeId = '', afterId = '' }: ShareRoute) {
  const answer = await sendCommand('comparison.judge', { beforeId, afterId });
  return answer.ok ? answer.value : undefined;
}

async function loadSettings(archive: Archive, id: string): Promise<SettingsSource | undefined> {
  const change = await findSettingChange(archive, id);
  if (!change) return undefined;
  const { serviceId, pageId, judgement } = change;
  const [service, page] = await Promise.all([findService(archive, serviceId), archive.settingsPages.get(pageId)]);
  const ownHosts = hostsOf(service);
  const url = ownAddress(page?.address, ownHosts);
  const serviceName = service?.name ?? serviceId;
  return { kind: 'settings', judgement, serviceId, serviceName, ownHosts, ...(url ? { url } : {}) };
}
