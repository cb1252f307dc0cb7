import { useMemo } from 'preact/hooks';
import { comparedRows } from '../../core/compose/compared-rows';
import type { Archive } from '../../store/database';
import { findService } from '../../store/services';
import { loadVersion } from '../../store/versions';
import { archive } from '../archive';
import { useLive } from '../hooks/use-live';
import { usePreferences } from '../hooks/use-preferences';
import { placeOf, serviceIdOf } from '../place-of';
import { hashOf } from '../route';

const loadPair = async (from: Archive, beforeId: string, afterId: string) => {
  const [before, after] = await Promise.all([loadVersion(from, beforeId), loadVersion(from, afterId)]);
  if (!before || !after) return undefined;
  const service = await findService(from, serviceIdOf(after.documentId));
  return { before, after, place: placeOf(after.documentId, service) };
};

/** Two versions compared, shown the way the reader chose last. `value` is null where one of them is missing. */
export const useComparison = (beforeId: string, afterId: string) => {
  const live = useLive(async () => (await loadPair(archive, beforeId, afterId)) ?? null, [beforeId, afterId]);
  const [preferences, changePreferences] = usePreferences();
  const pair = live.value;
  const compared = useMemo(() => pair && comparedRows(pair.before.terms, pair.after.terms), [pair]);
  const { comparisonLayout = 'inline', isWholeTextShown = false } = preferences ?? {};
  return {
    ...live,
    place: pair && { ...pair.place, href: hashOf({ view: 'comparison', beforeId, afterId }) },
    view: pair &&
      compared && {
        ...compared,
        lang: pair.after.terms.lang ?? pair.before.terms.lang,
        beforeAt: pair.before.at,
        afterAt: pair.after.at,
        choice: { layout: comparisonLayout, isWholeTextShown },
        onChoose: (choice: { layout: 'inline' | 'side-by-side'; isWholeTextShown: boolean }) =>
          changePreferences({ comparisonLayout: choice.layout, isWholeTextShown: choice.isWholeTextShown }),
      },
  };
};
