import type { ShownPage, ShownSetting, UnreadableControl } from '../../model/setting';
import { findListed } from './controls/find-lists';
import { findUnits } from './controls/find-units';
import { formsToSend } from './controls/needs-sending';
import { isPartial } from './is-partial';
import { type Found, fromRow, makeOut } from './make-out';
import { withoutMore } from './names/tidy-name';
import { pathOf } from './places/path-of';
import { findTitles } from './places/titles';
import type { ReadingOptions } from './reading-options';
import { findRows } from './rows/find-rows';
import type { Spot, Survey } from './survey/survey';
import { surveyPage } from './survey/survey-page';

const A_SLICE = 10;

/** The settings that an element of a page shows, all at once. */
export function readSettings(root: Document | Element, options: ReadingOptions = {}): ShownPage {
  const steps = readInSteps(root, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same in steps of a millisecond or so, for a caller that lets the page breathe between them. */
export function* readInSteps(root: Document | Element, options: ReadingOptions = {}): Generator<undefined, ShownPage> {
  const survey = yield* surveyPage(root, options);
  const units = yield* findUnits(survey);
  yield;
  const listed = findListed(units, survey);
  const rows = yield* findRows(survey);
  yield;
  const found: Found[] = [];
  for (const unit of units) {
    if (!listed.has(unit)) found.push(...makeOut(unit, survey, rows));
    if (found.length % A_SLICE === 0) yield;
  }
  found.push(...rows.map(fromRow));
  found.sort(
    (one, other) => one.spot.piecesFrom - other.spot.piecesFrom || one.spot.controlsFrom - other.spot.controlsFrom,
  );
  const titled = yield* findTitles(
    survey,
    found.map(({ spot }) => spot),
    claimedBy(found),
  );
  yield;
  const titles = Map.groupBy(titled, ({ scope }) => scope);
  const isToSend = formsToSend(survey);
  const settings: ShownSetting[] = [];
  for (const one of found) {
    if (one.reason) continue;
    const setting = asSetting(one, pathOf(one.spot, one.name, { survey, titles }, one.cell));
    if (isToSend(one.controls)) setting.needsSending = true;
    options.note?.(setting, one.controls);
    settings.push(setting);
    if (settings.length % A_SLICE === 0) yield;
  }
  return asPage(root, survey, settings, found);
}

/** Texts that belong to one setting, so that they head no others. */
const claimedBy = (found: Found[]): Set<number> =>
  new Set(found.flatMap(({ rest, taken }) => [...rest, ...taken].map(({ index }) => index)));

const LONGEST_DESCRIPTION = 400;

function asSetting({ name, kind, read, rest, isDisabled: isOff }: Found, path: string[]): ShownSetting {
  const description = rest
    .map(({ text }) => withoutMore(text))
    .filter((text) => text !== name && !path.includes(text))
    .join(' ')
    .slice(0, LONGEST_DESCRIPTION);
  return {
    name,
    path,
    kind,
    value: read.value ?? '',
    ...(read.options && { options: read.options }),
    ...(description && { description }),
    ...(isOff && { isDisabled: true as const }),
    ...(read.isUnverified && { isUnverified: true as const }),
  };
}

function asPage(root: Document | Element, survey: Survey, settings: ShownSetting[], found: Found[]): ShownPage {
  const page = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  const lang = page?.documentElement?.getAttribute('lang')?.split('-')[0]?.toLowerCase();
  const title = page?.title;
  const unreadable = found.flatMap(({ name, reason }): UnreadableControl[] =>
    reason ? [{ ...(name && { name }), reason }] : [],
  );
  return {
    ...(lang && { lang }),
    ...(title && { title }),
    settings,
    unreadable: [
      ...unreadable,
      ...unseen(survey.closedRoots, survey, 'closed-root'),
      ...unseen(survey.foreignFrames, survey, 'other-frame'),
    ],
    ...(isPartial(survey) && { isPartial: true as const }),
  };
}

function unseen(spots: Spot[], survey: Survey, reason: UnreadableControl['reason']): UnreadableControl[] {
  return spots
    .filter((spot) => !spot.isAround && (spot.isInMain || !survey.hasMain))
    .map(({ element }) => {
      const name = (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '').trim();
      return { ...(name && { name }), reason };
    });
}
