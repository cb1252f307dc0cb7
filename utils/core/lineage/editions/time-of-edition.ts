import type { Time } from '../../model/hash';
import type { Terms } from '../../model/terms';

/** A text that is up beside the one in force, and is to replace it. */
export const ANNOUNCED = 'announced';
/** One that was in force before, kept to be read. */
export const PREVIOUS = 'previous';

/** The day a text says that it holds from; the last it names. */
export function effectiveAt({ dates, notices }: Terms): Time | undefined {
  const days = [
    ...dates.filter(({ kind }) => kind === 'effective').map(({ iso }) => iso),
    ...notices.flatMap(({ kind, iso }) => (kind === 'upcoming' && iso ? [iso] : [])),
  ];
  const times = days
    .map((iso) => Date.parse(iso.length === 7 ? `${iso}-01` : iso))
    .filter((time) => !Number.isNaN(time));
  return times.length > 0 ? Math.max(...times) : undefined;
}

/**
 * The page's labels as of the time of the look: an announced text whose day has come is the one in force, whatever the
 * page still says, and the text beside it has gone; what is kept to be read is no edition. Never leaves nothing.
 */
export function settleTime(editions: readonly Terms[], at: Time): Terms[] {
  const known = editions.filter(({ edition }) => edition !== PREVIOUS);
  const inForce = known.find(({ edition }) => edition === undefined);
  const announced = known.find(({ edition }) => edition === ANNOUNCED);
  const day = announced && effectiveAt(announced);
  if (announced && (!inForce || (day !== undefined && day <= at))) {
    const { edition: _, ...now } = announced;
    return known.filter((one) => one !== inForce).map((one) => (one === announced ? now : one));
  }
  return known.length > 0 ? known : editions.slice(0, 1).map(({ edition: _, ...only }) => only);
}
