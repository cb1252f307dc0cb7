import { expect, it } from 'vitest';
import { keptWords } from '../../../utils/view/lines/kept-words';

it.each([
  [{ outcome: 'first' }, 'popup.kept', undefined],
  [{ outcome: 'variant' }, 'popup.kept', undefined],
  [{ outcome: 'same' }, 'popup.kept-same', undefined],
  [{ outcome: 'held' }, 'popup.kept-held', undefined],
  [{ outcome: 'refused', reason: 'login' }, 'popup.not-kept', 'state.refusal-login'],
  [{ refusal: 'too-large' }, 'popup.not-kept', 'state.refusal-too-large'],
  [{}, 'popup.kept-waiting', undefined],
  [undefined, 'popup.kept-waiting', undefined],
] as const)('says of %o %s', (look, id, more) => {
  const words = keptWords(look);
  expect([words.id, words.more?.id]).toEqual([id, more]);
});
