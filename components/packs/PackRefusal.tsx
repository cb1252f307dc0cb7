import type { PackError } from '../../utils/core/model/own-pack';
import { useSpeech } from '../base/Language';
import { Remark } from '../base/Remark';

export interface RefusedPack {
  /** The file's name. */
  name: string;
  errors: readonly PackError[];
}

const MOST_SHOWN = 8;

/** Why a file is no pack, line by line. The reasons are in English, as the words of the files are. */
export const PackRefusal = ({ refused: { name, errors } }: { refused: RefusedPack }) => {
  const { t } = useSpeech();
  const more = errors.length - MOST_SHOWN;
  return (
    <Remark look="loud" icon="warning">
      <p>{t('packs.refused', { name })}</p>
      <ul class="pack-errors">
        {errors.slice(0, MOST_SHOWN).map(({ line, reason }) => (
          <li key={`${line} ${reason}`}>
            <strong>{t('packs.refused-line', { line })}</strong> <span lang="en">{reason}.</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('packs.refused-more', { count: more })}</p>}
    </Remark>
  );
};
