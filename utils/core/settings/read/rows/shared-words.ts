import type { Survey } from '../survey/survey';

const known = new WeakMap<Survey, Set<string>>();

/** Class words that more than one element has: one that nothing else has, as makers number them, tells of no make. */
export function sharedWords(survey: Survey): Set<string> {
  const found = known.get(survey) ?? countWords(survey);
  known.set(survey, found);
  return found;
}

function countWords({ spots }: Survey): Set<string> {
  const counts = new Map<string, number>();
  for (const element of spots.keys()) {
    const own = element.getAttribute('class');
    if (own) counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  const once = new Set<string>();
  const shared = new Set<string>();
  for (const [own, count] of counts)
    for (const word of own.split(/\s+/)) {
      if (count > 1 || once.has(word)) shared.add(word);
      once.add(word);
    }
  return shared;
}
