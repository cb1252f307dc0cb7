import { useEffect, useMemo, useState } from 'preact/hooks';
import { archive } from '../archive';
import { useLive } from '../hooks/use-live';
import { loadStretches, loadYears } from './load-years';
import type { Stretch } from './stretches';
import { yearLine } from './year-line';

type Years = Awaited<ReturnType<typeof loadYears>>;

/** Reads thousands of looks, one service after the other: the page stands long before. */
const useStretches = (years: Years | undefined): ReadonlyMap<string, Stretch[]> => {
  const [found, setFound] = useState<ReadonlyMap<string, Stretch[]>>(new Map());
  const services = [...(years?.keys() ?? [])].join('\n');
  // Once for the services that there are: a new look makes no old gap.
  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<void> => {
      for (const [serviceId, { documentIds, now }] of years ?? []) {
        const stretches = await loadStretches(archive, documentIds, now);
        if (!isWanted) return;
        if (stretches.length > 0) setFound((known) => new Map(known).set(serviceId, stretches));
      }
    };
    void read().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [services]);
  return found;
};

/** The last year of each service, by its id; empty until it was read. */
export const useYears = () => {
  const { value } = useLive(() => loadYears(archive, Date.now()), []);
  const stretches = useStretches(value);
  return useMemo(
    () =>
      new Map(
        [...(value ?? [])].map(([id, grounds]) => [
          id,
          yearLine({ ...grounds, stretches: stretches.get(id) ?? grounds.stretches }),
        ]),
      ),
    [value, stretches],
  );
};

/** Each service with its year, once that was read. */
export const withYears = <Service extends { id: string }>(
  services: readonly Service[],
  years: ReturnType<typeof useYears>,
) => services.map((service) => ({ ...service, year: years.get(service.id) }));
