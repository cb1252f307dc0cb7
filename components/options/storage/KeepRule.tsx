import { useState } from 'preact/hooks';
import type { KeepPagesFor } from '../../../utils/core/model/options/keep';
import { Confirm } from '../../base/Confirm';
import { Choice } from '../../base/choice/Choice';
import { useSpeech } from '../../base/Language';
import { sizeOf } from './size-of';

export interface KeepRuleProps {
  keepFor: KeepPagesFor;
  /** What the rule last dropped. */
  last?: { at: number; pages: number; bytes: number };
  onKeepFor: (months: KeepPagesFor) => void;
}

const LENGTHS = ['ever', 6, 12, 24] as const;

/** How long the pages of old versions are kept; asks before a rule begins to drop more than before. */
export const KeepRule = ({ keepFor, last, onKeepFor }: KeepRuleProps) => {
  const { t, date, locale } = useSpeech();
  const [asked, setAsked] = useState<number>();
  const choose = (value: string): void => {
    const chosen = LENGTHS.find((length) => String(length) === value) ?? 'ever';
    if (chosen === 'ever' || (keepFor !== 'ever' && chosen >= keepFor)) onKeepFor(chosen);
    else setAsked(chosen);
  };
  return (
    <div class="keep-rule">
      <Choice
        label={t('options.keep')}
        value={String(asked ?? keepFor)}
        options={LENGTHS.map((length) => ({
          value: String(length),
          label: length === 'ever' ? t('options.keep-never') : t('options.keep-months', { count: length }),
        }))}
        onChange={choose}
      />
      {last && (
        <p class="soft">
          {t('options.keep-last', { day: date(last.at), pages: last.pages, size: sizeOf(locale, last.bytes) })}
        </p>
      )}
      {asked !== undefined && (
        <Confirm
          title={t('options.keep-title', { count: asked })}
          meaning={t('options.pages-loses')}
          action={t('options.keep-agree')}
          onCancel={() => setAsked(undefined)}
          onConfirm={() => {
            setAsked(undefined);
            onKeepFor(asked as KeepPagesFor);
          }}
        />
      )}
    </div>
  );
};
