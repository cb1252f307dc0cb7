import { type KeptPage, keepSettings } from '../../core/compose/keep-settings';
import { type StandingPage, trackSettings } from '../../core/compose/track-settings';
import type { Time } from '../../core/model/hash';
import { fail, type Result, succeed } from '../../core/model/result';
import type { ServiceId } from '../../core/model/service';
import type { Reading, Setting, ShownPage, Touch } from '../../core/model/setting';
import { knownLabels } from '../../core/settings/exposure/known-labels';
import { redactTouch } from '../../core/settings/redact/redact-page';
import type { SettingsPageState } from '../../core/settings/track/page-state';
import { hashText } from '../../core/text/hash-text';
import { isWatched } from '../../store/services';
import type { SettingsPageRow } from '../../store/settings/setting-rows';
import type { Ports } from '../ports';
import { type QuotaError, writeWithinQuota } from '../quota';
import { gatherAround } from './gather-around';
import { isSameTouch, placeOfReading, type ReadingPlace } from './place-of-reading';
import { writeReading, writeTouches } from './write-reading';

/** What an open page of settings showed, and of which service it is. */
export interface SettingsSeenAt {
  serviceId: ServiceId;
  url: string;
  visit: string;
  count: number;
  handle?: string;
  names: readonly string[];
  touches: readonly Touch[];
  shown?: ShownPage;
}

export type ReadingError = QuotaError | { code: 'unknown-service'; detail?: string };
type ReadingPorts = Pick<Ports, 'archive' | 'now'>;

/** More than anybody touches between two readings. */
const MOST_TOUCHES = 200;

/**
 * Keeps what a page of settings showed, redacted, and what has changed since it was read before: all in one transaction,
 * so that a stop anywhere leaves either nothing of it or everything. The same message twice changes nothing. Call
 * `advance` afterwards: it tells what is loud.
 */
export async function takeReading(ports: ReadingPorts, seen: SettingsSeenAt): Promise<Result<void, ReadingError>> {
  const { archive } = ports;
  const place = await placeOfReading(archive, seen);
  const touches = await Promise.all(seen.touches.map((touch) => redactTouch(touch, place.redaction)));
  const kept = seen.shown && (await keepSettings(seen.shown, { ...place, ...place.redaction, labels: knownLabels() }));
  // A page that shows nothing at all is not there yet, or nobody is signed in any more.
  const isEmpty = kept === undefined || kept.settings.length + kept.unreadable.length === 0;
  for (;;) {
    const service = await archive.services.get(seen.serviceId);
    if (service === undefined || !isWatched(service)) return fail({ code: 'unknown-service', detail: seen.serviceId });
    const standing = await archive.settingsPages.get(place.pageId);
    if (standing && wasTaken(standing, seen)) return succeed(undefined);
    const told = touches.filter(isOfOne([...(kept?.settings ?? []), ...knownIn(standing)]));
    const all = withWaiting(waitingIn(standing, { visit: seen.visit, now: ports.now() }), told);
    const work = isEmpty
      ? () => writeTouches(archive, { standing, touches: all, sent: sentOf(seen) })
      : async () => writeReading(ports, await planReading(ports, { seen, place, kept, standing, touches: all }));
    const written = await writeWithinQuota(ports, work);
    if (!written.ok) return written;
    if (written.value) return succeed(undefined);
  }
}

/** What was touched and is none of the settings kept may be anybody's name. */
const isOfOne = (settings: readonly Setting[]): ((touch: Touch) => boolean) => {
  const names = new Set(settings.map(({ name }) => name));
  return ({ name }) => names.has(name);
};

const knownIn = (standing: SettingsPageRow | undefined): Setting[] =>
  standing ? (standing.state as SettingsPageState).known.map(({ setting }) => setting) : [];

const sentOf = ({ visit, count }: SettingsSeenAt) => ({ visit, count });

const wasTaken = ({ sent }: SettingsPageRow, { visit, count }: SettingsSeenAt): boolean =>
  sent.visit === visit && count <= sent.count;

/** A form that is sent opens the next page at once; a touch of yesterday explains nothing of today. */
const SOON = 10 * 60_000;

const waitingIn = (standing: SettingsPageRow | undefined, { visit, now }: { visit: string; now: Time }): Touch[] =>
  (standing?.touches ?? []).filter(({ at }) => standing?.sent.visit === visit || now - at <= SOON);

/** A page may be left right after a touch: the next reading has to know of it. */
const withWaiting = (waiting: readonly Touch[], touches: readonly Touch[]): Touch[] =>
  [...waiting, ...touches.filter((touch) => !waiting.some((known) => isSameTouch(known, touch)))].slice(-MOST_TOUCHES);

interface Planned {
  seen: SettingsSeenAt;
  place: ReadingPlace;
  kept: KeptPage;
  standing: SettingsPageRow | undefined;
  touches: Touch[];
}

async function planReading({ archive, now }: ReadingPorts, planned: Planned) {
  const { seen, place, kept, standing, touches } = planned;
  const { pageId, serviceId, pageKey, account } = place;
  const at = now();
  const { settings, unreadable, lang, isPartial = false } = kept;
  const reading: Reading = {
    ...{ pageId, serviceId, pageKey, account, at, visit: seen.visit, settings, unreadable, isPartial, touches },
    ...(lang === undefined ? {} : { lang }),
  };
  const around = await gatherAround(archive, place);
  const tracked = await trackSettings(standingOf(standing), reading, { ...around, labels: knownLabels() });
  const contentHash = await hashText(JSON.stringify([lang, isPartial, settings, unreadable]));
  const id = await hashText(JSON.stringify([pageId, standing?.count ?? 0]));
  return { reading, tracked, standing, contentHash, id, sent: sentOf(seen), address: place.address };
}

const standingOf = (row: SettingsPageRow | undefined): StandingPage | undefined =>
  row && { state: row.state as SettingsPageState, weighedBy: row.weighedBy };

export type ReadingPlan = Awaited<ReturnType<typeof planReading>>;
