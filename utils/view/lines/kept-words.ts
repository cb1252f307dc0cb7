import type { Sighting } from '../../core/model/capture';
import type { Sentence } from '../../core/model/sentence';
import type { MessageId } from '../../i18n/message-id';

/** What came of keeping a page by hand; `more` says why where nothing did. */
interface KeptWords {
  id: MessageId;
  look: 'good' | 'loud';
  more?: Sentence;
}

/** Says that a copy is kept only where one is. */
export const keptWords = (look?: Pick<Sighting, 'outcome' | 'reason' | 'refusal'>): KeptWords => {
  const reason = look?.reason ?? look?.refusal;
  if (look?.outcome === 'refused' || reason) {
    return { id: 'popup.not-kept', look: 'loud', more: reason && { id: `state.refusal-${reason}` } };
  }
  if (look?.outcome === undefined) return { id: 'popup.kept-waiting', look: 'good' };
  if (look.outcome === 'same') return { id: 'popup.kept-same', look: 'good' };
  if (look.outcome === 'held') return { id: 'popup.kept-held', look: 'good' };
  return { id: 'popup.kept', look: 'good' };
};
