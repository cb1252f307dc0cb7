import { knownLabels } from '../../../utils/core/settings/exposure/known-labels';
import { weighExposure } from '../../../utils/core/settings/exposure/weigh-exposure';
import { spokenName } from '../../../utils/core/settings/read/names/spoken-name';
import { readSettings } from '../../../utils/core/settings/read/read-settings';
import type { Survey } from '../../../utils/core/settings/read/survey/survey';
import { surveyPage } from '../../../utils/core/settings/read/survey/survey-page';
import { waitUntilStill } from '../../../utils/page/settings/wait-until-still';
import { timed } from './timed';

const closed = new WeakMap<Element, ShadowRoot>();
const openShadow = (element: Element) => closed.get(element);

/** The runner knows the roots that a page keeps closed, as the browser tells an extension. */
export function keepRoot(this: Element, root: ShadowRoot): void {
  closed.set(this, root);
}

export const settle = (): Promise<unknown> => waitUntilStill(document, new AbortController().signal);

/** The settings of the page that is open, as `settings` answers them. */
export async function readPage(id: unknown): Promise<string> {
  const { value: page, ms } = await timed(() => readSettings(document, { openShadow }));
  const labels = knownLabels();
  const settings = page.settings.map((shown) => {
    const { name, path, kind, value, options, description, isUnverified } = shown;
    const weighed = weighExposure(shown, { ...(page.lang && { lang: page.lang }) }, labels);
    return { name, path, kind, value, options, ...weighed, description, ...(isUnverified && { unverified: true }) };
  });
  return JSON.stringify({ id, settings, unreadable: page.unreadable, partial: page.isPartial, ms });
}

let controls: Element[] = [];

/** The controls of the page that is open, for asking the browser about them. */
export const controlsOnPage = (): Element[] => controls;

/** What the reader takes for their accessible names, in the same order. */
export function spokenNames(): string {
  const survey = surveyAtOnce();
  controls = survey.controls.map(({ spot }) => spot.element);
  return JSON.stringify(controls.map((control) => spokenName(control, survey)));
}

function surveyAtOnce(): Survey {
  const steps = surveyPage(document, { openShadow });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
