import { useState } from 'preact/hooks';
import { Icon } from '../base/Icon';
import { type Speech, useSpeech } from '../base/Language';
import type { ComparedService } from './trust-lines';

/** `share` begins: it is what one opens it for. */
type Column = 'name' | 'changes' | 'share' | 'lead' | 'taken-back';

const COLUMNS: readonly Column[] = ['name', 'changes', 'share', 'lead', 'taken-back'];

const valuesOf = ({ changes, share, lead, takenBack }: ComparedService) => ({
  ...{ changes, share, lead: lead?.days ?? -1, 'taken-back': takenBack },
});

/** Names from a to z, figures from the highest; the order it came in decides between equals. */
function sortLines(lines: readonly ComparedService[], column: Column, isTurned: boolean): ComparedService[] {
  const sorted = [...lines].sort((a, b) =>
    column === 'name' ? a.name.localeCompare(b.name) : valuesOf(b)[column] - valuesOf(a)[column],
  );
  return isTurned ? sorted.reverse() : sorted;
}

/** Which told most and which least; nothing where all are alike. */
function sayEnds({ t }: Speech, lines: readonly ComparedService[]): string | undefined {
  const sorted = sortLines(lines, 'share', false);
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (most === undefined || least === undefined || most.share === least.share) return undefined;
  const told = { most: most.name, mostTold: most.told, mostOf: most.changes };
  return t('trust.ends', { ...told, least: least.name, leastTold: least.told, leastOf: least.changes });
}

interface SortedTableProps {
  lines: readonly ComparedService[];
}

const SortedTable = ({ lines }: SortedTableProps) => {
  const { t } = useSpeech();
  const [{ column, isTurned }, setSort] = useState<{ column: Column; isTurned: boolean }>({
    column: 'share',
    isTurned: false,
  });
  const isRising = (column === 'name') !== isTurned;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached
    <section class="trust-scroll" tabIndex={0} aria-label={t('trust.overview')}>
      <table class="trust-table">
        <caption class="spoken">{t('trust.overview')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((one) => (
              <th key={one} scope="col" aria-sort={one !== column ? undefined : isRising ? 'ascending' : 'descending'}>
                <button type="button" onClick={() => setSort({ column: one, isTurned: one === column && !isTurned })}>
                  {t(`trust.column-${one}`)}
                  {one === column && <Icon name={isRising ? 'arrow-up' : 'arrow-down'} size={14} />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sortLines(lines, column, isTurned).map((line) => (
            <tr key={line.id}>
              <th scope="row">
                <a href={line.href}>{line.name}</a>
              </th>
              <td>{line.changes}</td>
              <td>
                <span class="share-bar" aria-hidden="true">
                  <span style={{ inlineSize: `${Math.round(line.share * 100)}%` }} />
                </span>
                {t('trust.told-of', { told: line.told, changes: line.changes })}
              </td>
              <td>{line.lead ? t('trust.days', { days: line.lead.days }) : '–'}</td>
              <td>{line.takenBack}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

interface TrustOverviewProps {
  /** Absent while it is read; nothing is read before it is opened. */
  value?: { lines: readonly ComparedService[]; few: number };
  failure?: string;
  onOpen: () => void;
}

/** All services side by side, for whoever wants to compare them. */
export const TrustOverview = ({ value, failure, onOpen }: TrustOverviewProps) => {
  const speech = useSpeech();
  const { t } = speech;
  const [isOpen, setOpen] = useState(false);
  const ends = value && sayEnds(speech, value.lines);
  const hear = ({ currentTarget: { open } }: { currentTarget: HTMLDetailsElement }): void => {
    setOpen(open);
    if (open) onOpen();
  };
  return (
    <details class="trust-overview" onToggle={hear}>
      <summary>{t('trust.overview')}</summary>
      {failure !== undefined && <p class="soft">{t('common.broken', { detail: failure })}</p>}
      {isOpen && !value && failure === undefined && <p class="soft loading">{t('common.loading')}</p>}
      {ends && <p>{ends}</p>}
      {value && value.lines.length > 0 && <SortedTable lines={value.lines} />}
      {value && value.lines.length === 0 && <p class="soft">{t('trust.none-compared')}</p>}
      {value && value.few > 0 && value.lines.length > 0 && (
        <p class="soft">{t('trust.left-out', { count: value.few })}</p>
      )}
    </details>
  );
};
