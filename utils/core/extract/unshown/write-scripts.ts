import { findText } from './find-text';
import { readFlight } from './read-flight';
import { literalLimit, parseJson, readLiterals } from './read-literals';
import type { Tree } from './read-tree';
import { writeText } from './write-text';

const LONGEST = 3_000_000;
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json$/i;
const FLIGHT = /^[^{]{0,60}\.push\(\[/;
/** Where the makers of pages put their state outside of scripts. */
const STATES = '[data-page^="{"], [data-props^="{"], [data-react-props^="{"], [data-state^="{"], [props^="{"]';

function* readStates(page: Document): Generator<unknown> {
  let left = LONGEST;
  const limit = literalLimit();
  const flight: unknown[] = [];
  for (const script of page.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    left -= text.length;
    if (left < 0) break;
    if (JSON_TYPE.test(script.getAttribute('type') ?? '')) yield parseJson(text);
    else if (FLIGHT.test(text)) flight.push(parseJson(text.slice(text.indexOf('['), text.lastIndexOf(']') + 1)));
    else yield* readLiterals(text, limit);
  }
  if (flight.length > 0) yield readFlight(flight);
  for (const { attributes } of page.querySelectorAll(STATES)) {
    for (const { value } of attributes) if (value.startsWith('{') && value.length < LONGEST) yield parseJson(value);
  }
}

/** The longest document in the data of a page's scripts, as markup that is still to be parsed and cleaned. */
export function writeScripts(page: Document): string {
  const lang = page.documentElement?.getAttribute('lang') ?? '';
  let best: Tree | undefined;
  for (const state of readStates(page)) {
    const found = findText(state, lang);
    if (found && found.letters > (best?.letters ?? 0)) best = found;
  }
  return best ? writeText(best) : '';
}
