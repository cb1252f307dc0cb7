import { Button } from '../base/Button';
import { Switch } from '../base/choice/Switch';
import { IconButton } from '../base/IconButton';
import { useSpeech } from '../base/Language';
import { PackTrial, type TriedPack } from './PackTrial';

/** A pack of the user's, as the options list it. */
export interface OwnPackLine {
  id: string;
  name: string;
  lang: string;
  /** How many ways of saying something it knows. */
  frames: number;
  isOn: boolean;
}

export interface OwnPackActs {
  onSwitch: (id: string, isOn: boolean) => void;
  onTry: (id: string) => void;
  onSave: (id: string) => void;
}

interface OwnPackListProps extends OwnPackActs {
  packs: readonly OwnPackLine[];
  tried?: TriedPack;
  onLeave: (pack: OwnPackLine) => void;
}

/** Each with its switch, what it finds, and the way to share or delete it. */
export const OwnPackList = ({ packs, tried, onSwitch, onTry, onSave, onLeave }: OwnPackListProps) => {
  const { t, languageName } = useSpeech();
  if (packs.length === 0) return <p class="soft">{t('packs.own-none')}</p>;
  return (
    <ul class="own-packs">
      {packs.map((pack) => {
        const { id, name, isOn, frames } = pack;
        return (
          <li key={id} class="own-pack">
            <Switch
              label={name}
              meaning={t('packs.entry', { count: frames, language: languageName(pack.lang) })}
              isOn={isOn}
              onChange={(next) => onSwitch(id, next)}
            />
            <div class="own-pack-acts">
              <Button look="quiet" icon="search" label={t('packs.try')} onPress={() => onTry(id)} />
              <IconButton icon="download" label={t('packs.save-named', { name })} onPress={() => onSave(id)} />
              <IconButton icon="trash" label={t('packs.delete-named', { name })} onPress={() => onLeave(pack)} />
            </div>
            <div role="status">{tried?.id === id && <PackTrial tried={tried} />}</div>
          </li>
        );
      })}
    </ul>
  );
};
