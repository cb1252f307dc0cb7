const WORD = /\p{L}+/gu;
const QUESTION = /\?\s*$/;
const LINK =
  /^(?:(?:please )?(?:see|read|visit|click|learn more|find out more|view|go to|check out|for more|to learn more)\b|(?:siehe|mehr (?:dazu|erfahren)|lesen sie|weitere informationen)\b)/;
const LINK_TAIL = /^.{0,90}\b(?:here|learn more|read more|help cent(?:er|re)|hier)\.?\s*$/;
const DEFINITION =
  /^(?:the (?:words?|terms?) )?"[^"]{1,60}"(?: (?:and|or) "[^"]{1,60}")*(?: as used[^.]{0,40})? (?:means?|refers? to|shall (?:mean|refer)|includes?|is defined as|bezeichnet|bedeutet)\b/;
const DATE_LINE =
  /^(?:last (?:updated|modified|revised)|effective(?: date)?|updated|date of last revision|stand|zuletzt (?:aktualisiert|geändert)|gültig ab)\b.{0,60}$/;
const DATED_NOTE =
  /^(?:we(?:'ve| have)? (?:updated|added|changed|revised|expanded|clarified)|(?:this|the) .{0,40}(?:goes|go|comes?|takes?) (?:into )?effect)\b.{0,120}\b(?:terms|policy|notice|section|definition|effect)\b/;
const EXAMPLE = /^(?:example|beispiel)s?:/;

/** True for sentences that bind nobody: questions, links, definitions, date lines, scraps. `folded` by `foldText`. */
export function saysNothing(folded: string): boolean {
  const text = folded.trim();
  if ((text.match(WORD)?.length ?? 0) < 3) return true;
  if (QUESTION.test(text)) return true;
  if (
    text.length < 140 &&
    (LINK.test(text) || (LINK_TAIL.test(text) && !/\b(?:grant|sell|share|waive|agree)\b/.test(text)))
  )
    return true;
  return (
    DEFINITION.test(text) || DATE_LINE.test(text) || EXAMPLE.test(text) || (text.length < 200 && DATED_NOTE.test(text))
  );
}
