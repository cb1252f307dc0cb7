import type { ComponentChildren } from 'preact';
import { useSpeech } from './Language';
import { Remark } from './Remark';

interface AwaitProps<Value> {
  value?: Value;
  /** Why the store could not be read. */
  failure?: string;
  children: (value: Value) => ComponentChildren;
}

/** Shows what the store answered: first that it is being asked, or why it cannot be. */
export const Await = <Value,>({ value, failure, children }: AwaitProps<Value>) => {
  const { t } = useSpeech();
  if (failure !== undefined) {
    return (
      <Remark look="loud" icon="warning" isLive>
        <p>{t('common.broken', { detail: failure })}</p>
      </Remark>
    );
  }
  if (value === undefined) return <p class="loading soft">{t('common.loading')}</p>;
  return <>{children(value)}</>;
};
