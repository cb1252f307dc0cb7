import type { Declaration, Service } from '../../core/model/service';
import { hostsOf, ownAddress } from '../new-text';
import { hashOf } from '../route';
import { auditSettings } from './audit-settings';
import { type KeptSettingsPage, settingsPageLines } from './page-lines';

/** Settings pages that are declared, and that no reading was made of. */
function unreadOf(kept: readonly KeptSettingsPage[], hosts: readonly string[], declaration?: Declaration): string[] {
  const read = new Set(kept.flatMap(({ page }) => page.address ?? []).map(bare));
  const declared = (declaration?.settings ?? []).flatMap(({ address }) => ownAddress(address, hosts) ?? []);
  return [...new Set(declared)].filter((address) => !read.has(bare(address)));
}

const bare = (address: string): string => address.replace(/\/+$/, '');

/** Accounts in the order they were first read; those pages that show nobody come last. */
function accountsOf(kept: readonly KeptSettingsPage[]): string[] {
  const byTime = [...kept].sort((a, b) => a.page.firstReadAt - b.page.firstReadAt);
  const accounts = [...new Set(byTime.map(({ page }) => page.account))];
  return accounts.sort((a, b) => Number(a === '') - Number(b === ''));
}

interface Around {
  service: Service;
  declaration?: Declaration;
}

/** All that was read of a service's settings: the audit, and the tables by account and page. */
export function settingsLines(kept: readonly KeptSettingsPage[], { service, declaration }: Around) {
  const hosts = hostsOf(service);
  const accounts = accountsOf(kept);
  const numberOf = (account: string): { number?: number } =>
    accounts.length < 2 ? {} : { number: accounts.indexOf(account) + 1 };
  const groups = accounts.map((account) => ({
    ...numberOf(account),
    pages: kept.filter(({ page }) => page.account === account).map((one) => settingsPageLines(one, hosts)),
  }));
  const audited = kept.map(({ page }) => {
    const { number } = numberOf(page.account);
    const href = ownAddress(page.address, hosts);
    return { page, ...(href ? { href } : {}), ...(number ? { account: number } : {}) };
  });
  const lines = groups.flatMap(({ pages }) => pages);
  const times = kept.map(({ page }) => page.readAt);
  return {
    serviceName: service.name,
    serviceHref: hashOf({ view: 'service', serviceId: service.id }),
    href: hashOf({ view: 'settings', serviceId: service.id }),
    accounts: groups,
    audit: auditSettings(audited),
    count: lines.reduce((sum, { settings }) => sum + settings.filter(({ isAway }) => !isAway).length, 0),
    pages: lines.length,
    ...(times.length > 0 ? { readAt: Math.max(...times) } : {}),
    unread: unreadOf(kept, hosts, declaration),
  };
}
