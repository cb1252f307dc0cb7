/** Whether a link goes to another page, and not to a place of this one. */
export const leadsAway = (link: Element): boolean => {
  const href = link.getAttribute('href');
  return href !== null && href !== '' && !href.includes('#');
};
