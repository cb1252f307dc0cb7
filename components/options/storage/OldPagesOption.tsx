import { useState } from 'preact/hooks';
import { Button } from '../../base/Button';
import { Confirm } from '../../base/Confirm';
import { Choice } from '../../base/choice/Choice';
import { useSpeech } from '../../base/Language';
import { sizeOf } from './size-of';

export interface OldPagesOptionProps {
  /** What would go, or, once that is done, what went. */
  weighed?: { pages: number; bytes: number; isStopped: boolean };
  isDone: boolean;
  isBusy: boolean;
  progress?: { task: 'weigh' | 'drop'; done: number; total: number };
  onForget: () => void;
  onWeigh: (months: number) => void;
  onDrop: (months: number) => void;
  onStop: () => void;
}

type Age = '6' | '12' | '24';
const AGES: readonly Age[] = ['6', '12', '24'];

/** What was found, or came of it; announced. */
const Found = ({ weighed, isDone }: Pick<OldPagesOptionProps, 'weighed' | 'isDone'>) => {
  const { t, locale } = useSpeech();
  if (!weighed) return null;
  const values = { pages: weighed.pages, size: sizeOf(locale, weighed.bytes) };
  if (weighed.isStopped) return <p>{t('options.pages-stopped', values)}</p>;
  if (isDone) return <p>{t('options.pages-dropped', values)}</p>;
  return <p>{weighed.pages === 0 ? t('options.pages-none') : t('options.pages-found', values)}</p>;
};

/** The pages of old versions: what they take, and dropping them once that is known and meant. */
export const OldPagesOption = ({ weighed, isDone, isBusy, progress, ...acts }: OldPagesOptionProps) => {
  const { t } = useSpeech();
  const [age, setAge] = useState<Age>('12');
  const [isAsking, setAsking] = useState(false);
  const mayDrop = weighed !== undefined && weighed.pages > 0 && !isDone;
  return (
    <div class="old-pages">
      <h3>{t('options.pages')}</h3>
      <p class="soft">{t('options.pages-meaning')}</p>
      <Choice
        label={t('options.pages-age')}
        value={age}
        options={AGES.map((value) => ({ value, label: t('options.pages-months', { count: Number(value) }) }))}
        onChange={(value) => {
          setAge(value);
          acts.onForget();
        }}
      />
      <div role="status">
        {progress ? (
          <p>{t(progress.task === 'drop' ? 'options.pages-dropping' : 'options.pages-weighing', progress)}</p>
        ) : (
          <Found weighed={weighed} isDone={isDone} />
        )}
      </div>
      {progress && <progress aria-label={t('options.pages')} value={progress.done} max={Math.max(progress.total, 1)} />}
      <div class="actions">
        {progress ? (
          <Button label={t('options.pages-stop')} onPress={acts.onStop} />
        ) : (
          <Button label={t('options.pages-weigh')} isBusy={isBusy} onPress={() => acts.onWeigh(Number(age))} />
        )}
        {mayDrop && !progress && (
          <Button look="danger" icon="trash" label={t('options.pages-drop')} onPress={() => setAsking(true)} />
        )}
      </div>
      {isAsking && (
        <Confirm
          title={t('options.pages-title', { pages: weighed?.pages ?? 0 })}
          meaning={t('options.pages-loses')}
          action={t('options.pages-drop')}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            acts.onDrop(Number(age));
          }}
        />
      )}
    </div>
  );
};
