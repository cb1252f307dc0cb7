import { useState } from 'preact/hooks';
import type { Agreement } from '../../utils/core/model/agreement';
import type { Time } from '../../utils/core/model/hash';
import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';
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

interface SinceAgreedProps {
  agreement?: Agreement;
  /** Seen after the day that the reader set. */
  again?: Agreement;
  documents: readonly SinceLine[];
  onSet: (day: string) => void;
  onRemove: (at: Time) => void;
}

const Line = ({ line }: { line: SinceLine }) => {
  const { t, termsType, date } = useSpeech();
  const { state, changes, worse, oldestAt, href } = line;
  return (
    <li class={worse > 0 ? 'worse' : undefined}>
      <h3>{termsType(line.termsType)}</h3>
      <p>
        {oldestAt !== undefined && <span class="soft">{t('since.oldest', { date: date(oldestAt) })} </span>}
        {state === 'changes' ? t('since.changes', { count: changes, worse }) : t(`since.${state}`)}
      </p>
      {href && (
        <a href={href} aria-label={`${t('since.compare')}: ${termsType(line.termsType)}`}>
          {t('since.compare')}
        </a>
      )}
    </li>
  );
};

type KnownProps = Omit<SinceAgreedProps, 'agreement'> & { agreement: Agreement };

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
            <Button look="quiet" label={t('since.remove')} onPress={() => onRemove(agreement.at)} />
          </div>
        )}
      </div>
      {again && again.how !== 'set' && (
        <div class="agreement-when">
          <p class="soft">{t(`since.again-${again.how}`, { date: date(again.at) })}</p>
          <Button look="quiet" label={t('since.count-again')} onPress={() => onRemove(agreement.at)} />
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
      {documents.length === 0 && <p class="soft">{t('since.none')}</p>}
      <ul class="since-lines">
        {documents.map((line) => (
          <Line key={line.documentId} line={line} />
        ))}
      </ul>
    </>
  );
};

/** When the reader agreed to a service's terms, and what has changed since; asks where nobody knows. */
export const SinceAgreed = ({ agreement, ...rest }: SinceAgreedProps) => {
  const { t } = useSpeech();
  return (
    <section class="since-agreed card" aria-labelledby="since-agreed">
      <h2 id="since-agreed">{t(agreement ? 'since.title' : 'since.ask')}</h2>
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
