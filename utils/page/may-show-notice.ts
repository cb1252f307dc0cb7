import { mentionsTerms } from '../core/extract/notices/mentions-terms';
import { MOST_NOTICE_PLACES, NOTICE_PLACES } from '../core/extract/notices/notice-places';

/** Far more than any banner has, with the scripts and styles in it. */
const LONGEST = 50_000;

/** Whether it is worth reading the page's banners and layers: one of them has a word for terms. */
export const mayShowNotice = (page: Document): boolean => {
  const places = Array.from(page.querySelectorAll(NOTICE_PLACES)).slice(0, MOST_NOTICE_PLACES);
  return places.some((place) => {
    const text = place.textContent ?? '';
    return text.length <= LONGEST && mentionsTerms(text);
  });
};
