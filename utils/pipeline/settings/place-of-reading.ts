import type { Reading, Touch } from '../../core/model/setting';
import { accountTag } from '../../core/settings/identify/account-tag';
import { pageKeyOf } from '../../core/settings/identify/page-key-of';
import type { Redaction } from '../../core/settings/redact/redact-text';
import type { Archive } from '../../store/database';
import { readSalt } from '../../store/settings/salt';
import type { SettingsSeenAt } from './take-reading';

export interface ReadingPlace extends Pick<Reading, 'pageId' | 'serviceId' | 'pageKey' | 'account'> {
  redaction: Redaction;
  /** To open the page again; absent where the address names somebody. */
  address?: string;
}

/** Which page and whose account was read; nothing of who that is goes further. */
export async function placeOfReading(archive: Archive, seen: SettingsSeenAt): Promise<ReadingPlace> {
  const { serviceId, handle, names, url } = seen;
  const salt = await readSalt(archive, () => crypto.randomUUID());
  const pageKey = pageKeyOf(url, handle ? [handle] : []);
  const account = (await accountTag(salt, handle)) || (await onlyAccount(archive, serviceId, pageKey));
  return {
    ...{ serviceId, pageKey, account, pageId: `${serviceId}|${account}|${pageKey}` },
    redaction: { salt, own: { names: handle ? [handle, ...names] : names } },
    ...(pageKey.includes('~') ? {} : { address: new URL(url).origin + pageKey }),
  };
}

/** A page that shows nobody once is mostly that of the one account that it has shown. */
async function onlyAccount(archive: Archive, serviceId: string, pageKey: string): Promise<string> {
  const pages = await archive.settingsPages.where('serviceId').equals(serviceId).toArray();
  const accounts = new Set(pages.filter((page) => page.pageKey === pageKey).map((page) => page.account));
  accounts.delete('');
  return accounts.size === 1 ? ([...accounts][0] ?? '') : '';
}

export const isSameTouch = (a: Touch, b: Touch): boolean =>
  a.at === b.at && a.name === b.name && a.by === b.by && JSON.stringify(a.path) === JSON.stringify(b.path);
