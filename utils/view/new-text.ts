import type { Document } from '../core/model/document';
import type { Time } from '../core/model/hash';
import type { NoticeSeen } from '../core/model/judgement';
import type { Service } from '../core/model/service';
import { isHostWithin, parseHttpUrl } from '../core/services/web-address';

/** A text that is announced, and where the service shows it already. */
export interface NewText {
  address: string;
  /** The day it is announced for, where one is named. */
  at?: Time;
}

/** Where the service itself is read: its hosts, and those that its documents lie on. */
export const hostsOf = (service?: Pick<Service, 'hosts'>, document?: Pick<Document, 'addresses'>): string[] => [
  ...(service?.hosts ?? []),
  ...(document?.addresses ?? []).flatMap(({ url }) => parseHttpUrl(url)?.hostname ?? []),
];

/** An address that a page gave, if it is one of the web and of these hosts; nobody is led anywhere else. */
export function ownAddress(address: string | undefined, hosts: readonly string[]): string | undefined {
  const url = address === undefined ? undefined : parseHttpUrl(address);
  if (!url) return undefined;
  const isPlain = url.username === '' && url.password === '';
  return isPlain && hosts.some((host) => isHostWithin(url.hostname, host)) ? url.href : undefined;
}

interface Known {
  hosts: readonly string[];
  /** When the newest version was first seen. */
  changedAt?: Time;
  now: Time;
}

/**
 * The text to come that the document's notices lead to, until its day; where none names a day, until the text changes
 * again.
 */
export function findNewText(notices: readonly NoticeSeen[], { hosts, changedAt = 0, now }: Known): NewText | undefined {
  const daysAt = new Map<string, Time[]>();
  for (const { preview, iso, at } of notices) {
    const address = ownAddress(preview, hosts);
    if (address === undefined || (iso === undefined && at < changedAt)) continue;
    daysAt.set(address, [...(daysAt.get(address) ?? []), ...(iso ? [Date.parse(iso)] : [])]);
  }
  for (const [address, days] of daysAt) {
    if (days.length === 0) return { address };
    const at = Math.max(...days);
    if (at > now) return { address, at };
  }
  return undefined;
}
