import { useState } from 'preact/hooks';
import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';
import { LicenceGroup } from './LicenceGroup';
import type { LicenceTable } from './licence-table';

/** Older moments wait behind a press. */
const SHOWN = 5;

interface LicenceLedgerProps {
  serviceName: string;
  /** Absent where no document says anything of a licence. */
  table?: LicenceTable;
  /** Not all versions were read yet. */
  isReading: boolean;
}

/** Out from under the column that stays: browsers take what lies half below it for seen. A pointer is where it looks. */
const bringIntoSight = ({ target, currentTarget }: FocusEvent): void => {
  if (target === currentTarget || !(target instanceof HTMLElement) || !target.matches(':focus-visible')) return;
  target.scrollIntoView({ block: 'nearest', inline: 'end' });
};

const Moments = ({ serviceName, table }: { serviceName: string; table: LicenceTable }) => {
  const { t, date } = useSpeech();
  const [isWhole, setWhole] = useState(false);
  const [open, setOpen] = useState<string>();
  const moments = isWhole ? table.moments : table.moments.slice(0, SHOWN);
  const older = table.moments.length - SHOWN;
  const names = moments.map(({ at, isFirst }) =>
    t(isFirst ? 'licence.from-first' : 'licence.since-moment', { date: date(at) }),
  );
  return (
    <>
      {/* wider than a telephone: it moves by itself, by keys too */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached */}
      <section class="licence-scroll card" tabIndex={0} aria-label={t('licence.title')} onFocusIn={bringIntoSight}>
        <table class="licence-table">
          <caption class="spoken">{t('licence.table', { service: serviceName })}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="spoken">{t('licence.point')}</span>
              </th>
              {names.map((name, column) => (
                <th key={name} scope="col">
                  {column === 0 && <strong>{t('licence.today')}</strong>}
                  <span>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          {table.groups.map((group) => (
            <LicenceGroup
              key={group.serves}
              group={group}
              serviceName={serviceName}
              moments={names}
              open={open}
              onOpen={setOpen}
            />
          ))}
        </table>
      </section>
      {older > 0 && (
        <Button
          look="quiet"
          icon="clock"
          label={isWhole ? t('licence.fewer') : t('licence.earlier', { count: older })}
          onPress={() => setWhole(!isWhole)}
        />
      )}
    </>
  );
};

/** What a service may do with what people post, and how that came to be. */
export const LicenceLedger = ({ serviceName, table, isReading }: LicenceLedgerProps) => {
  const { t } = useSpeech();
  return (
    <section class="licence-ledger">
      <h2>{t('licence.title')}</h2>
      {table && <p class="soft">{t('licence.meaning', { service: serviceName })}</p>}
      {isReading && <p class="soft">{t('licence.reading', { service: serviceName })}</p>}
      {!table && !isReading && <p class="soft">{t('licence.none', { service: serviceName })}</p>}
      {table && <Moments serviceName={serviceName} table={table} />}
    </section>
  );
};
