import { useEffect, useMemo, useState } from 'preact/hooks';
import { archive } from '../archive';
import { useLive } from '../hooks/use-live';
import { joinYear, type KnownYear, loadRest, loadYears, type RestOfYear } from './load-years';
import { yearLine } from './year-line';

type Years = Awaited<ReturnType<typeof loadYears>>;

/** Reads thousands of looks, one service after the other: the page stands long before. */
const useRest = (years: Years | undefined): ReadonlyMap<string, RestOfYear> => {
  const [found, setFound] = useState<ReadonlyMap<string, RestOfYear>>(new Map());
  const services = [...(years?.keys() ?? [])].join('\n');
  // Once for the services that there are: a new look makes no old gap.
  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<void> => {
      for (const [serviceId, known] of years ?? []) {
        const rest = await loadRest(archive, serviceId, known);
        if (!isWanted) return;
        setFound((before) => new Map(before).set(serviceId, rest));
      }
    };
    void read().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [services]);
  return found;
};

const drawn = new WeakMap<KnownYear, { rest?: RestOfYear; line: ReturnType<typeof yearLine> }>();

/** Drawn again only where something came: a hundred services do not wait for one another. */
function lineOf(known: KnownYear, rest?: RestOfYear) {
  const before = drawn.get(known);
  if (before && before.rest === rest) return before.line;
  const line = yearLine(joinYear(known, rest));
  drawn.set(known, { rest, line });
  return line;
}

/** The last year of each service, by its id; empty until it was read. */
export const useYears = () => {
  const { value } = useLive(() => loadYears(archive, Date.now()), []);
  const rest = useRest(value);
  return useMemo(
    () => new Map([...(value ?? [])].map(([id, known]) => [id, lineOf(known, rest.get(id))])),
    [value, rest],
  );
};

/** Each service with its year, once that was read. */
export const withYears = <Service extends { id: string }>(
  services: readonly Service[],
  years: ReturnType<typeof useYears>,
) => services.map((service) => ({ ...service, year: years.get(service.id) }));
