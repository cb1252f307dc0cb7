import type { Blocked } from '../../utils/core/model/document';
import type { Time } from '../../utils/core/model/hash';
import { Icon } from '../base/Icon';
import { type Speech, useSpeech } from '../base/Language';
import { Remark } from '../base/Remark';

/** What keeps a document from being read and compared as always; all absent where nothing does. */
export interface Doubts {
  blocked?: Blocked;
  /** Set when only one of so many addresses is blocked. */
  parts?: number;
  /** No check can show its text: it is read when its page is open. */
  readsOnVisit?: boolean;
  /** Since when a very different text waits to be seen again. */
  heldSince?: Time;
}

interface DocumentNotesProps extends Doubts {
  /** Named in the sentence where the name does not stand above it. */
  termsType?: string;
}

const blockedSince = ({ t, termsType, since }: Speech, { blocked, parts, ...of }: DocumentNotesProps): string => {
  const when = { since: blocked ? since(blocked.since) : '' };
  const part = parts === undefined ? undefined : { count: parts, ...when };
  if (of.termsType === undefined) return part ? t('state.blocked-part', part) : t('state.blocked-here', when);
  const document = termsType(of.termsType);
  return part ? t('state.blocked-part-of', { document, ...part }) : t('state.blocked-since', { document, ...when });
};

/** Since when a document cannot be read, and why; where and when it is read instead; what waits. Never told as a change. */
export const DocumentNotes = (note: DocumentNotesProps) => {
  const speech = useSpeech();
  const { t, date } = speech;
  const { blocked, readsOnVisit, heldSince } = note;
  if (!blocked && !readsOnVisit && heldSince === undefined) return null;
  return (
    <div class="notes">
      {blocked && (
        <Remark icon="blocked" look="notable">
          <p>
            <strong>{blockedSince(speech, note)}</strong> {t(`state.refusal-${blocked.reason}`)}
          </p>
        </Remark>
      )}
      {readsOnVisit && !blocked && (
        <p class="note-line soft">
          <Icon name="eye" size={15} /> {t('state.reads-on-visit')}
        </p>
      )}
      {heldSince !== undefined && (
        <Remark icon="clock">
          <p>
            {note.termsType
              ? t('state.held-of', { document: speech.termsType(note.termsType), date: date(heldSince) })
              : t('state.held', { date: date(heldSince) })}
          </p>
        </Remark>
      )}
    </div>
  );
};
