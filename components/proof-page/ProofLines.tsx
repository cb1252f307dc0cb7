import { useSpeech } from '../base/Language';
import { type ComparedRow, foldUnchanged } from '../comparison/comparison-rows';
import { startsMove } from '../comparison/Lines';
import { Line } from '../comparison/line/Line';
import { restoreSigns } from './restore-signs';

/** Views of the one text; the page's style shows and hides by them, without a script. */
const VIEWS = ['changes', 'before', 'after'] as const;

const wholeRow = (row: ComparedRow): ComparedRow =>
  row.kind === 'replaced' && row.words && row.before
    ? { ...row, words: [...restoreSigns(row.words, row.before.text)] }
    : row;

/** All of both texts, once: what changed, and by choice the text before or the one after. */
export const ProofLines = ({ rows }: { rows: readonly ComparedRow[] }) => {
  const { t } = useSpeech();
  const drawn = (row: ComparedRow, index: number) => (
    <Line key={index} row={wholeRow(row)} layout="inline" startsMove={startsMove(rows, index)} hasOld />
  );
  return (
    <section class="proof-texts" aria-labelledby="texts">
      <h2 id="texts">{t('proof.texts')}</h2>
      <fieldset class="proof-views">
        <legend class="soft">{t('proof.show')}</legend>
        {VIEWS.map((view) => (
          <label key={view} class="choice">
            <input type="radio" name="view" id={`show-${view}`} defaultChecked={view === 'changes'} />
            {t(`proof.show-${view}`)}
          </label>
        ))}
      </fieldset>
      <div class="lines card inline">
        {foldUnchanged(rows).map((line) =>
          'row' in line ? (
            drawn(line.row, line.index)
          ) : (
            // What is folded stands beside its switch: every browser can show it without opening it.
            <div key={line.index} class="proof-fold">
              <details>
                <summary>
                  {t(line.hasMoved ? 'proof.fold-moved' : 'proof.fold', { count: line.folded })}
                  {line.under !== undefined && (
                    <span class="under">{t('comparison.under', { heading: line.under })}</span>
                  )}
                </summary>
              </details>
              <div class="folded-lines">
                {rows.slice(line.index, line.index + line.folded).map((row, n) => drawn(row, line.index + n))}
              </div>
            </div>
          ),
        )}
      </div>
    </section>
  );
};
