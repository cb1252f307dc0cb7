import { mentionsTerms } from '../../core/extract/notices/mentions-terms';
import { readWords } from './read-words';

const BOXES = 'input[type="checkbox"], [role="checkbox"], [role="switch"]';
const MOST_BOXES = 20;
const MOST_TEXT = 600;

/** Boxes that ask for agreement to terms: all ticked, one still open, or none there. */
export const readConsentBoxes = (place: Element): 'ticked' | 'open' | 'none' => {
  const boxes = Array.from(place.querySelectorAll(BOXES)).slice(0, MOST_BOXES).filter(asksForTerms);
  if (boxes.length === 0) return 'none';
  return boxes.every(isTicked) ? 'ticked' : 'open';
};

const isTicked = (box: Element): boolean =>
  box instanceof HTMLInputElement ? box.checked : box.getAttribute('aria-checked') === 'true';

const asksForTerms = (box: Element): boolean => {
  const labels = box instanceof HTMLInputElement ? Array.from(box.labels ?? []) : [];
  const around = labels.length > 0 ? labels : [box.parentElement ?? box];
  const said = [box.getAttribute('aria-label') ?? '', ...around.map((one) => readWords(one, MOST_TEXT) ?? '')];
  return said.some(mentionsTerms);
};
