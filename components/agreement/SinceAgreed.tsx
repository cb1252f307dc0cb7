import { useState } from 'preact/hooks';
import type { Agreement } from '../../utils/core/model/agreement';
import type { Time } from '../../utils/core/model/hash';
import { type LastAct, UndoLine, useUndoKey } from '../alert/board/UndoLine';
import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';
import { Spoken } from '../base/Spoken';
import { AgreementDay } from './AgreementDay';

/** One document, and what became of it since the reader agreed to it. */
export interface SinceLine {
  documentId: string;
  termsType: string;
  state: 'nothing' | 'small' | 'back' | 'changes';
  changes: number;
  worse: number;
  /** When the oldest version was seen, where that was after they agreed. */
  oldestAt?: Time;
  /** The comparison of then and now; absent where both say the same. */
  href?: string;
}

export interface SinceAgreedProps {
  agreement?: Agreement;
  /** Seen after the day that the reader set. */
  again?: Agreement;
  documents: readonly SinceLine[];
  onSet: (day: string) => void;
  onRemove: (agreement: Agreement) => void;
  /** What was done last, until the next. */
  last?: LastAct;
}

const Line = ({ line }: { line: SinceLine }) => {
  const { t, termsType, date } = useSpeech();
  const { state, changes, worse, oldestAt, href } = line;
  return (
    <li class={worse > 0 ? 'worse' : undefined}>
      <h3>{termsType(line.termsType)}</h3>
      {oldestAt !== undefined && <p class="soft">{t('since.oldest', { date: date(oldestAt) })}</p>}
      <p class="what">{state === 'changes' ? t('since.changes', { count: changes, worse }) : t(`since.${state}`)}</p>
      {href && (
        <a href={href} aria-label={`${t('since.compare')}: ${termsType(line.termsType)}`}>
          {t('since.compare')}
        </a>
      )}
    </li>
  );
};

/** Those that say what they said then, in one line; what remains has something to tell. */
const isUnchanged = ({ state, oldestAt }: SinceLine): boolean => state === 'nothing' && oldestAt === undefined;

const Lines = ({ documents }: Pick<SinceAgreedProps, 'documents'>) => {
  const { t, termsType, list } = useSpeech();
  const told = documents.filter((line) => !isUnchanged(line));
  const unchanged = documents.filter(isUnchanged).map((line) => termsType(line.termsType));
  if (documents.length === 0) return <p class="soft">{t('since.none')}</p>;
  return (
    <ul class="since-lines">
      {told.map((line) => (
        <Line key={line.documentId} line={line} />
      ))}
      {unchanged.length > 0 && (
        <li class="unchanged">
          <p>{told.length === 0 ? t('since.nothing') : t('since.unchanged', { documents: list(unchanged) })}</p>
        </li>
      )}
    </ul>
  );
};

type KnownProps = Omit<SinceAgreedProps, 'agreement' | 'last'> & { agreement: Agreement };

const Known = ({ agreement, again, documents, onSet, onRemove }: KnownProps) => {
  const { t, date } = useSpeech();
  const [isChanging, setChanging] = useState(false);
  return (
    <>
      <div class="agreement-when">
        <p>{t(`since.${agreement.how}`, { date: date(agreement.at) })}</p>
        {!isChanging && (
          <div class="actions">
            <Button look="quiet" label={t('since.change')} onPress={() => setChanging(true)} />
            <Button look="quiet" label={t('since.remove')} onPress={() => onRemove(agreement)} />
          </div>
        )}
      </div>
      {again && again.how !== 'set' && (
        <div class="agreement-when">
          <p class="soft">{t(`since.again-${again.how}`, { date: date(again.at) })}</p>
          <Button look="quiet" label={t('since.count-again')} onPress={() => onRemove(agreement)} />
        </div>
      )}
      {isChanging && (
        <AgreementDay
          at={agreement.at}
          onSet={(day) => {
            setChanging(false);
            onSet(day);
          }}
          onCancel={() => setChanging(false)}
        />
      )}
      <Lines documents={documents} />
    </>
  );
};

/** When the reader agreed to a service's terms, and what has changed since; asks where nobody knows. */
export const SinceAgreed = ({ agreement, last, ...rest }: SinceAgreedProps) => {
  const { t, say } = useSpeech();
  useUndoKey(last?.onUndo);
  return (
    <section class="since-agreed card" aria-labelledby="since-agreed">
      <h2 id="since-agreed">{t(agreement ? 'since.title' : 'since.ask')}</h2>
      <Spoken>
        <span role="status">{last && say(last.sentence)}</span>
      </Spoken>
      {last && <UndoLine last={last} />}
      {agreement ? (
        <Known agreement={agreement} {...rest} />
      ) : (
        <>
          <p class="soft">{t('since.ask-meaning')}</p>
          <AgreementDay onSet={rest.onSet} />
        </>
      )}
    </section>
  );
};
