import type { Time } from '../../utils/core/model/hash';
import { useSpeech } from '../base/Language';
import { Remark } from '../base/Remark';
import { AddressLink } from './AddressLink';

export interface NewTextNoteProps {
  address: string;
  /** The day it is announced for, where one is named. */
  at?: Time;
}

/** That a text is announced which is not in force yet, and where it stands. */
export const NewTextNote = ({ address, at }: NewTextNoteProps) => {
  const { t } = useSpeech();
  return (
    <Remark icon="clock">
      <p>{at === undefined ? t('archive.new-text') : t('archive.new-text-from', { date: at })}</p>
      <p>
        <AddressLink url={address} />
      </p>
    </Remark>
  );
};
