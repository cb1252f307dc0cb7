import { Icon } from '../base/Icon';
import { useSpeech } from '../base/Language';
import type { PrincipleTurns, TrustLedgerLines, TurnCounts } from './trust-lines';
import { sayQuarter } from './trust-words';

/** More of them in one quarter are drawn lower, so that none is cut off. */
const TALL = 3;
/** So many quarters have room for the names of the first and the last below them. */
const ROOMY = 5;

interface BlocksProps {
  side: 'better' | 'worse';
  terms: number;
  settings: number;
  most: number;
}

const Blocks = ({ side, terms, settings, most }: BlocksProps) => (
  <span class={`turns-side ${side}`}>
    {Array.from({ length: terms + settings }, (_, index) => (
      <span
        key={index}
        class={index < terms ? 'turn' : 'turn of-settings'}
        style={{ blockSize: `${100 / Math.max(most, TALL)}%` }}
      />
    ))}
  </span>
);

const sizeOf = ({ better, worse, settingsBetter, settingsWorse }: TurnCounts): number =>
  Math.max(better + settingsBetter, worse + settingsWorse);

const PrincipleRow = ({ turns, most }: { turns: PrincipleTurns; most: number }) => {
  const { t } = useSpeech();
  return (
    <div class="turns-row">
      <span class="turns-name">
        <Icon name={turns.principle} size={18} />
        {t(`state.principle-${turns.principle}`)}
      </span>
      <span class="turns-quarters">
        {turns.cells.map((cell, index) => (
          <span key={index} class="turns-quarter">
            <Blocks side="better" terms={cell.better} settings={cell.settingsBetter} most={most} />
            <Blocks side="worse" terms={cell.worse} settings={cell.settingsWorse} most={most} />
          </span>
        ))}
      </span>
    </div>
  );
};

/** For better up, for worse down, by principle and quarter: a block a change. The table behind it says the same. */
export const TurnsPicture = ({ quarters, principles }: Pick<TrustLedgerLines, 'quarters' | 'principles'>) => {
  const speech = useSpeech();
  const { t } = speech;
  const most = Math.max(...principles.flatMap(({ cells }) => cells.map(sizeOf)));
  const hasSettings = principles.some((one) => one.settingsBetter + one.settingsWorse > 0);
  const [first, last] = [quarters[0] ?? 0, quarters.at(-1) ?? 0];
  return (
    <div class="turns" aria-hidden="true" style={{ '--quarters': quarters.length }}>
      <ul class="turns-legend soft">
        <li>
          <span class="turns-side better">
            <span class="turn" />
          </span>
          {t('trust.better-up')}
        </li>
        <li>
          <span class="turns-side worse">
            <span class="turn" />
          </span>
          {t('trust.worse-down')}
        </li>
        {hasSettings && (
          <li>
            <span class="turns-side">
              <span class="turn of-settings" />
            </span>
            {t('trust.of-settings')}
          </li>
        )}
      </ul>
      {principles.map((turns) => (
        <PrincipleRow key={turns.principle} turns={turns} most={most} />
      ))}
      <div class="turns-row turns-foot soft">
        <span />
        <span class={quarters.length < ROOMY ? 'turns-ends near' : 'turns-ends'}>
          <span>{sayQuarter(speech, first)}</span>
          {last !== first && <span>{sayQuarter(speech, last)}</span>}
        </span>
      </div>
    </div>
  );
};
