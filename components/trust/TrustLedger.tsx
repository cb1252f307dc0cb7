import { useState } from 'preact/hooks';
import type { YearLine } from '../../utils/core/model/year/year-line';
import { useSpeech } from '../base/Language';
import { ShowMore } from '../base/list/ShowMore';
import { MarkShape } from '../year/MarkShape';
import { YearPicture } from '../year/YearPicture';
import { TurnsPicture } from './TurnsPicture';
import { TurnsTable } from './TurnsTable';
import type { TrustLedgerLines, TrustLine } from './trust-lines';
import { sayMore, sayTold } from './trust-words';

const PAGE = 20;
/** As many as fit in two rows on a telephone. */
const DRAWN = 40;

interface TrustLedgerProps {
  serviceName: string;
  href: string;
  year: YearLine;
  ledger: TrustLedgerLines;
}

const kindOf = ({ isTold, verdict }: TrustLine) => (isTold ? 'told' : verdict === 'dated' ? 'dated' : 'silent');

/** One mark a change, the newest last. */
const Told = ({ lines }: { lines: readonly TrustLine[] }) => (
  <p class="told-row" aria-hidden="true">
    {lines
      .slice(0, DRAWN)
      .reverse()
      .map((line) => (
        <MarkShape key={line.id} kind={kindOf(line)} severity={line.isTold ? 1 : 2} size={18} />
      ))}
  </p>
);

const ChangeLine = ({ line }: { line: TrustLine }) => {
  const { t, say, termsType, date } = useSpeech();
  const { isTold, days, isTakenBack } = line;
  return (
    <li>
      <MarkShape kind={kindOf(line)} severity={isTold ? 1 : 2} size={14} />
      <span>
        <a href={line.href}>{say(line.headline)}</a>
        <span class="soft">
          {termsType(line.termsType)}, {date(line.at)}. {t(isTold ? 'trust.was-told' : 'trust.was-not-told')}{' '}
          {days !== undefined && days > 0 && t('trust.days-ahead', { days })} {isTakenBack && t('trust.was-taken-back')}
        </span>
      </span>
    </li>
  );
};

const Behind = ({ ledger }: { ledger: TrustLedgerLines }) => {
  const { t } = useSpeech();
  const [shown, setShown] = useState(PAGE);
  const { lines, quarters } = ledger;
  return (
    <details class="trust-behind">
      <summary>{t('trust.behind')}</summary>
      <p class="soft">{t('trust.told-meaning')}</p>
      {quarters.length > 0 && <TurnsTable {...ledger} />}
      <ol class="trust-changes">
        {lines.slice(0, shown).map((line) => (
          <ChangeLine key={line.id} line={line} />
        ))}
      </ol>
      <ShowMore hidden={lines.length - shown} pageSize={PAGE} onPress={() => setShown(shown + PAGE)} />
    </details>
  );
};

/** How a service treated its readers so far: its year, whom it told, and which way its terms went. */
export const TrustLedger = ({ serviceName, href, year, ledger }: TrustLedgerProps) => {
  const speech = useSpeech();
  const { t } = speech;
  const more = sayMore(speech, ledger);
  return (
    <section class="trust" aria-labelledby="trust">
      <h2 id="trust" class="group-title">
        {t('trust.title')}
      </h2>
      <YearPicture year={year} name={serviceName} href={href} />
      <p class="trust-sentence">{sayTold(speech, ledger)}</p>
      {ledger.lines.length > 0 && <Told lines={ledger.lines} />}
      {more.map((sentence) => (
        <p key={sentence} class="soft">
          {sentence}
        </p>
      ))}
      {ledger.quarters.length > 0 && <TurnsPicture {...ledger} />}
      {ledger.lines.length + ledger.quarters.length > 0 && <Behind ledger={ledger} />}
    </section>
  );
};
