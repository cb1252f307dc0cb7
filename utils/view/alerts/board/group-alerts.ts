import type { AlertLine } from '../../lines/alert-lines';

/** What a service has of news. */
export interface AlertGroup {
  serviceId: string;
  serviceName: string;
  /** All of them, of which some are here. */
  count: number;
  alerts: AlertLine[];
}

/** How much of everything is wanted; the reader asks for more by pressing. */
export interface BoardWish {
  services: number;
  earlier: number;
  /** Of each service that the reader opened. */
  of: Readonly<Record<string, number>>;
}

/** A service with more of them is folded. */
export const FOLDED = 3;

export const wishedOf = ({ of }: BoardWish, serviceId: string): number => of[serviceId] ?? FOLDED;

/** By service, in the order in which the lines name them: the loudest first. */
export function groupAlerts(lines: readonly AlertLine[], counts?: ReadonlyMap<string, number>): AlertGroup[] {
  const groups = new Map<string, AlertLine[]>();
  for (const line of lines) {
    const group = groups.get(line.serviceId);
    if (group) group.push(line);
    else groups.set(line.serviceId, [line]);
  }
  return [...groups].map(([serviceId, alerts]) => ({
    serviceId,
    serviceName: alerts[0]?.serviceName ?? serviceId,
    count: counts?.get(serviceId) ?? alerts.length,
    alerts,
  }));
}
