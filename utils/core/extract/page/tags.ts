const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Their content is no text of the page. */
export const UNREAD_TAGS = setOf(
  'script style template noscript svg math iframe object embed canvas video audio picture img map select option ' +
    'datalist textarea input progress meter head meta link base param source track applet frame frameset dialog title',
);
/** They run on in the line they stand in. */
export const INLINE_TAGS = setOf(
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i ins kbd label mark nobr output q rp rt ruby s ' +
    'samp slot small span strike strong sub sup time tt u var wbr blink',
);
export const BOLD_TAGS = setOf('b strong');
export const LIST_TAGS = setOf('ul ol menu dir dl');
export const HEADING_TAGS = setOf('h1 h2 h3 h4 h5 h6');
/** As a selector, with those that a role makes headings. */
export const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
export const CELL_TAGS = setOf('td th');

/** They say nothing by themselves; a role may make lists and tables of them. */
export const PLAIN_TAGS = setOf('div span section p');
const ROLES: Record<string, string> = {
  list: 'ul',
  listitem: 'li',
  row: 'tr',
  cell: 'td',
  gridcell: 'td',
  columnheader: 'th',
  rowheader: 'th',
};

export function tagOfRole(element: Element, tag: string): string {
  const role = element.getAttribute('role');
  return role === null ? tag : (ROLES[role] ?? tag);
}

/** 1-6, or undefined where the element is no heading. */
export function headingLevel(element: Element, tag: string): number | undefined {
  if (HEADING_TAGS.has(tag)) return Number(tag.charAt(1));
  if (element.getAttribute('role') !== 'heading') return undefined;
  const level = Number(element.getAttribute('aria-level') ?? 2);
  return level >= 1 && level <= 6 ? level : 2;
}
