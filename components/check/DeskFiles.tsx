import type { BundleCheck } from '../../utils/core/model/evidence';
import type { Sentence } from '../../utils/core/model/sentence';
import { Icon } from '../base/Icon';
import { IconButton } from '../base/IconButton';
import { useSpeech } from '../base/Language';
import { CHECK_STATES } from './check-state';

/** A file that was opened, and what came of it. */
export interface DeskFile {
  key: number;
  name: string;
  state: BundleCheck['state'] | 'refused' | 'reading';
  /** Why it could not be checked. */
  fault?: Sentence;
}

interface DeskFilesProps {
  files: readonly DeskFile[];
  shown?: number;
  onShow: (key: number) => void;
  onPutAway: (key: number) => void;
}

const StateWord = ({ file: { state, fault } }: { file: DeskFile }) => {
  const { t, say } = useSpeech();
  if (state === 'reading') return <p class="soft">{t('check.reading')}</p>;
  const { icon, look, word } = CHECK_STATES[state === 'refused' ? 'fails' : state];
  return (
    <p class={`desk-state ${look}`}>
      <Icon name={icon} size={18} /> {fault ? say(fault) : t(word)}
    </p>
  );
};

/** The opened files: each with its answer, and which of them is shown below. */
export const DeskFiles = ({ files, shown, onShow, onPutAway }: DeskFilesProps) => {
  const { t } = useSpeech();
  return (
    <section class="story" aria-labelledby="desk-files">
      <h2 id="desk-files">{t('check.files')}</h2>
      <ul class="desk-files" aria-live="polite">
        {files.map((file) => (
          <li key={file.key} class="desk-file card">
            <div class="desk-words">
              <h3>
                <bdi>{file.name}</bdi>
              </h3>
              <StateWord file={file} />
            </div>
            {files.length > 1 && file.state !== 'reading' && file.state !== 'refused' && (
              <button
                type="button"
                class="button"
                aria-pressed={file.key === shown}
                onClick={() => onShow(file.key)}
                aria-label={t('check.show-file', { name: file.name })}
              >
                {file.key === shown && <Icon name="check" size={18} />}
                <span>{t('check.show')}</span>
              </button>
            )}
            <IconButton
              icon="close"
              label={t('check.put-away', { name: file.name })}
              onPress={() => onPutAway(file.key)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
};
