import type { Clause } from '../../model/clause';
import type { ClauseSource } from '../../model/judgement';
import { similarity } from '../../text/similarity';
import { splitSentences } from '../../text/split-sentences';
import { type WordedClause, wordsOf } from '../findings/changed-clauses';
import { isNegatedOtherwise } from '../findings/find-changes-of-facts';
import { findSharingRareWords, indexByWord, type WordIndex } from '../findings/share-rare-words';
import type { TextElsewhere } from '../judge-input';

/** Share of their words from which two sentences of two documents are one. */
const ALIKE = 0.8;
/** Shorter ones are alike by chance. */
const FEWEST_WORDS = 7;

type FindElsewhere = (worded: WordedClause) => ClauseSource | undefined;

/** Finds the sentence of another document that says nearly the same; texts are taken apart when first asked. */
export function findingIn(texts: readonly TextElsewhere[]): FindElsewhere {
  let indexes: { text: TextElsewhere; index: WordIndex }[] | undefined;
  return (worded) => {
    if (worded.words.length < FEWEST_WORDS) return undefined;
    indexes ??= texts.map((text) => ({ text, index: indexByWord(sentencesOf(text)) }));
    for (const { text, index } of indexes) {
      const found = findSharingRareWords(worded, index).find((one) => isSame(one, worded));
      if (found) return sourceOf(text, found.clause);
    }
    return undefined;
  };
}

const isSame = (one: WordedClause, other: WordedClause): boolean =>
  similarity(one.words, other.words) >= ALIKE && !isNegatedOtherwise(one, other);

function sentencesOf({ terms: { blocks, lang } }: TextElsewhere): WordedClause[] {
  const clauses: Clause[] = [];
  let heading: string | undefined;
  for (const [block, { kind, text }] of blocks.entries()) {
    if (kind === 'heading') heading = text;
    else
      for (const sentence of splitSentences(text, lang)) clauses.push({ text: sentence, block, heading, matches: [] });
  }
  return clauses.map(wordsOf);
}

const sourceOf = ({ documentId, versionId }: TextElsewhere, { text, heading }: Clause): ClauseSource => ({
  quote: { text, heading, marks: [] },
  documentId,
  versionId,
});
