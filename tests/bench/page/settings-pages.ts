// A page of a thousand controls in the shapes that sites use, and the reader's time on it.
import { readInSteps } from '../../../utils/core/settings/read/read-settings';

const SHAPES: ((place: number) => string)[] = [
  (i) =>
    `<div class="row"><div><label for="a${i}">Let others find me by way ${i}</label><p class="hint">This goes for all.</p></div><button id="a${i}" role="switch" aria-checked="${i % 2 === 0}" data-state="${i % 2 ? 'un' : ''}checked"></button></div>`,
  (i) =>
    `<label class="row"><span>Show part ${i} of my profile</span><input type="checkbox" ${i % 2 ? 'checked' : ''}></label>`,
  (i) =>
    `<div class="row"><div>Who can see list ${i}?</div><div role="button" tabindex="0"><span>Friends</span></div></div>`,
  (i) =>
    `<fieldset><legend>Who may reach me by way ${i}?</legend><label><input type="radio" name="r${i}"> Everyone</label><label><input type="radio" name="r${i}" checked> Friends</label><label><input type="radio" name="r${i}"> Nobody</label></fieldset>`,
  (i) =>
    `<div class="row"><span>Keep history ${i} for</span><select><option>30 days</option><option selected>1 year</option></select></div>`,
  (i) =>
    `<div class="row"><p id="p${i}">Use data ${i} for research</p><input id="s${i}" type="checkbox" role="switch" aria-labelledby="p${i}"><label for="s${i}"><span>Off</span></label></div>`,
];
const IN_GROUP = 25;

const CONTROLS = 'button, input, select, [role="button"]';

/** Writes a page with `count` settings under headings; answers how many controls they have. */
export function writePage(count: number): number {
  const parts = ['<h1>Settings</h1>'];
  for (let place = 0; place < count; place++) {
    if (place % IN_GROUP === 0) parts.push(`${place ? '</section>' : ''}<section><h2>Part ${place / IN_GROUP}</h2>`);
    parts.push(SHAPES[place % SHAPES.length]?.(place) ?? '');
  }
  const main = document.createElement('main');
  main.innerHTML = `${parts.join('\n')}</section>`;
  document.body.replaceChildren(main);
  document.body.getBoundingClientRect();
  return main.querySelectorAll(CONTROLS).length;
}

/** How long one reading takes, its longest step, and how many settings it found. */
export function timeReading(): { ms: number; longest: number; found: number } {
  const steps = readInSteps(document);
  const start = performance.now();
  let [last, longest] = [start, 0];
  for (let step = steps.next(); ; step = steps.next()) {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (step.done) return { ms: now - start, longest, found: step.value.settings.length };
  }
}
