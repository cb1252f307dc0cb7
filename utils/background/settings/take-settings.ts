import { type CallError, callError } from '../../browser/errors';
import type { SettingsSeen } from '../../browser/settings/settings-payload';
import { takingTurns } from '../../browser/sites/taking-turns';
import { fail, type Result, succeed } from '../../core/model/result';
import type { Ports } from '../../pipeline/ports';
import { takeReading } from '../../pipeline/settings/take-reading';
import { runAdvance } from '../run-advance';
import type { WatchedService } from '../sites/find-watched';
import { mayHaveSettingsAt } from './settings-at';

// A touch is told before the reading that shows what came of it.
const inTurn = takingTurns();

/** Keeps what an open page of settings showed, where the address is one of settings of these services. */
export const takeSettings = async (
  ports: Ports,
  seen: SettingsSeen,
  places: readonly WatchedService[],
): Promise<Result<void, CallError>> => {
  const place = places.find((one) => mayHaveSettingsAt(seen.url, one));
  if (!place) return fail({ code: 'not-watched' });
  const taken = await inTurn(() => takeReading(ports, { ...seen, serviceId: place.service.id }));
  if (!taken.ok) return fail(callError(taken.error));
  // Not waited for: a check may be under way for minutes, and the page reads no more before it is answered.
  if (seen.shown) void runAdvance(ports, () => false);
  return succeed(undefined);
};
