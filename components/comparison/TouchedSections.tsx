import { useState } from 'preact/hooks';
import type { TouchedSection } from '../../utils/core/model/comparison';
import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';
import { goToLine } from './go-to-line';

interface TouchedSectionsProps {
  sections: readonly TouchedSection[];
  ids: ReadonlyMap<number, string>;
}

/** Named at first; the rest when the reader asks. */
const FIRST = 6;

/** The sections that changed, the most changed first: each leads to its first change. */
export const TouchedSections = ({ sections, ids }: TouchedSectionsProps) => {
  const { t } = useSpeech();
  const [areAllShown, setAllShown] = useState(false);
  const more = sections.length - FIRST - 1;
  const shown = areAllShown || more <= 0 ? sections : sections.slice(0, FIRST);
  return (
    <nav aria-label={t('comparison.sections')}>
      <ul class="touched">
        {shown.map(({ heading, row }) => (
          <li key={row}>
            <button type="button" class="to-section" onClick={() => goToLine(ids.get(row))}>
              {heading ?? t('comparison.section-start')}
            </button>
          </li>
        ))}
        {shown.length < sections.length && (
          <li>
            <Button
              look="quiet"
              label={t('comparison.more-sections', { count: sections.length - FIRST })}
              onPress={() => setAllShown(true)}
            />
          </li>
        )}
      </ul>
    </nav>
  );
};
