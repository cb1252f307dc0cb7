import { Fragment } from 'preact';
import type { WordMark } from '../../utils/core/model/comparison';
import { useSpeech } from '../base/Language';
import { Spoken } from '../base/Spoken';

interface WordsProps {
  words: readonly WordMark[];
  /** One side of a side-by-side view leaves the other side's words out. */
  side?: 'before' | 'after';
}

const LEFT_OUT = { before: 'added', after: 'removed' } as const;

/** `' word '` → the space before, the word, the space after: white space is never a change. */
const parted = (text: string): [string, string, string] => {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return [before, inner, after];
};

/** Text with its added and removed words: marked for the eye by line and colour, for the ear by a word before. */
export const Words = ({ words, side }: WordsProps) => {
  const { t } = useSpeech();
  const shown = side ? words.filter(({ op }) => op !== LEFT_OUT[side]) : words;
  return (
    <>
      {shown.map(({ op, text }, index) => {
        const [before, inner, after] = parted(text);
        if (op === 'same' || inner === '') return text;
        const Mark = op === 'added' ? 'ins' : 'del';
        return (
          // marks have no other name and never move
          <Fragment key={index}>
            {before}
            <Mark>
              <Spoken>{t(`comparison.${op}-words`)} </Spoken>
              {inner}
            </Mark>
            {after}
          </Fragment>
        );
      })}
    </>
  );
};
