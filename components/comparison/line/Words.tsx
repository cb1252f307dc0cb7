import type { WordMark } from '../../../utils/core/model/comparison';
import { useSpeech } from '../../base/Language';
import { Spoken } from '../../base/Spoken';
import { useQuotedLang } from '../../quote/Quoted';

interface WordsProps {
  words: readonly WordMark[];
  /** One side of a side-by-side view leaves the other side's words out. */
  side?: 'before' | 'after';
}

const LEFT_OUT = { before: 'added', after: 'removed' } as const;

/** Text with its added and removed words: marked for the eye by line and colour, for the ear by a word before. */
export const Words = ({ words, side }: WordsProps) => {
  const { t, locale } = useSpeech();
  const isForeign = useQuotedLang() !== undefined;
  const shown = side ? words.filter(({ op }) => op !== LEFT_OUT[side]) : words;
  return (
    <>
      {shown.map(({ op, text }, index) => {
        if (op === 'same' || text.trim() === '') return text;
        const Mark = op === 'added' ? 'ins' : 'del';
        return (
          // marks have no other name and never move
          <Mark key={index}>
            <Spoken lang={isForeign ? locale : undefined}>{t(`comparison.${op}-words`)} </Spoken>
            {text}
          </Mark>
        );
      })}
    </>
  );
};
