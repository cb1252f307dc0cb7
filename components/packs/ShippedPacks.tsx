import { useId, useState } from 'preact/hooks';
import type { ShippedPack } from '../../utils/core/model/own-pack';
import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';

interface ShippedPacksProps {
  packs: readonly ShippedPack[];
  onSave: (id: string) => void;
}

/** Ours as files, for whoever wants to see how one is made. */
export const ShippedPacks = ({ packs, onSave }: ShippedPacksProps) => {
  const { t, languageName, locale } = useSpeech();
  const id = useId();
  const [chosen, setChosen] = useState<string>();
  const isOfReader = (lang: string): boolean => locale.startsWith(lang);
  const choice = chosen ?? (packs.find(({ lang }) => isOfReader(lang)) ?? packs[0])?.id;
  if (choice === undefined) return null;
  const all = [...new Set(packs.map(({ lang }) => lang))];
  const langs = [...all.filter(isOfReader), ...all.filter((lang) => !isOfReader(lang))];
  return (
    <div class="shipped-packs">
      <p class="soft">{t('packs.save-meaning')}</p>
      <div class="actions">
        <label class="spoken" for={id}>
          {t('packs.choose')}
        </label>
        <select id={id} value={choice} onChange={(event) => setChosen(event.currentTarget.value)}>
          {langs.map((lang) => (
            <optgroup key={lang} label={languageName(lang)}>
              {packs
                .filter((pack) => pack.lang === lang)
                .map((pack) => (
                  <option key={pack.id} value={pack.id} lang={lang}>
                    {pack.name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        <Button icon="download" label={t('packs.save')} onPress={() => onSave(choice)} />
      </div>
    </div>
  );
};
