import { useEffect, useMemo, useState } from 'preact/hooks';
import { archive } from '../archive';
import { useGrowing } from '../hooks/use-growing';
import { useLive } from '../hooks/use-live';
import { joinYear, type KnownYear, loadRest, loadYears, type RestOfYear } from './load-years';
import { yearLine } from './year-line';

type Years = Awaited<ReturnType<typeof loadYears>>;

/** So many services are drawn together: more than are seen without scrolling. */
const TOGETHER = 10;

/** Reads thousands of looks, one service after the other: the page stands long before. */
const useRest = (years: Years | undefined): ReadonlyMap<string, RestOfYear> => {
  const [found, setFound] = useState<ReadonlyMap<string, RestOfYear>>(new Map());
  const services = [...(years?.keys() ?? [])].join('\n');
  // Once for the services that there are: a new look makes no old gap.
  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<void> => {
      const all = [...(years ?? [])];
      for (let from = 0; from < all.length; from += TOGETHER) {
        const some: [string, RestOfYear][] = [];
        for (const [serviceId, known] of all.slice(from, from + TOGETHER))
          some.push([serviceId, await loadRest(archive, serviceId, known)]);
        if (!isWanted) return;
        setFound((before) => new Map([...before, ...some]));
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

/** The last year of each service, by its id; empty until it was read, which begins when it is wanted. */
const useYears = (isWanted: boolean) => {
  const { value } = useLive(async () => (isWanted ? loadYears(archive, Date.now()) : undefined), [isWanted]);
  const rest = useRest(value);
  return useMemo(
    () => new Map([...(value ?? [])].map(([id, known]) => [id, lineOf(known, rest.get(id))])),
    [value, rest],
  );
};

/** Services with their years once those were read, and how many of them stand already: what is seen of a page stands before the rest. */
export const useWithYears = <Service extends { id: string }>(services: readonly Service[] = []) => {
  const shown = useGrowing(services.length, TOGETHER);
  const years = useYears(services.length > 0);
  const drawn = useGrowing(years.size > 0 ? services.length : 0, TOGETHER);
  const yearAt = (index: number, { id }: Service) => (index < drawn ? years.get(id) : undefined);
  return { shown, services: services.map((service, index) => ({ ...service, year: yearAt(index, service) })) };
};
