import type { Time } from '../../utils/core/model/hash';
import { useSpeech } from '../base/Language';
import type { TrustLedgerLines, TurnCounts } from './trust-lines';
import { sayQuarter } from './trust-words';

interface Row extends TurnCounts {
  from: Time;
  name: string;
}

const hasTurned = ({ better, worse, settingsBetter, settingsWorse }: TurnCounts): boolean =>
  better + worse + settingsBetter + settingsWorse > 0;

/** The picture in figures: the quarters in which something turned, newest first. */
export const TurnsTable = ({ quarters, principles }: Pick<TrustLedgerLines, 'quarters' | 'principles'>) => {
  const speech = useSpeech();
  const { t } = speech;
  const named = principles.map(({ principle, cells }) => ({ name: t(`state.principle-${principle}`), cells }));
  const rows = quarters
    .flatMap((from, index) =>
      named.flatMap(({ name, cells }): Row[] => (cells[index] ? [{ from, name, ...cells[index] }] : [])),
    )
    .filter(hasTurned)
    .reverse();
  const hasSettings = rows.some((row) => row.settingsBetter + row.settingsWorse > 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached
    <section class="trust-scroll" tabIndex={0} aria-label={t('trust.turns')}>
      <table class="trust-table">
        <caption class="spoken">{t('trust.turns')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('trust.when')}</th>
            <th scope="col">{t('trust.what')}</th>
            <th scope="col">{t('trust.better')}</th>
            <th scope="col">{t('trust.worse')}</th>
            {hasSettings && <th scope="col">{t('trust.settings-better')}</th>}
            {hasSettings && <th scope="col">{t('trust.settings-worse')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.from} ${row.name}`}>
              <th scope="row">{sayQuarter(speech, row.from)}</th>
              <td>{row.name}</td>
              <td>{row.better}</td>
              <td>{row.worse}</td>
              {hasSettings && <td>{row.settingsBetter}</td>}
              {hasSettings && <td>{row.settingsWorse}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
