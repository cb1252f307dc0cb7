import { comparedRows } from '../core/compose/compared-rows';
import { termsOfShared } from '../core/evidence/check/check-texts';
import type { Bundle } from '../core/model/evidence';
import type { Judgement } from '../core/model/judgement';
import type { Sentence } from '../core/model/sentence';
import { plainLine } from '../core/share/quote/plain-line';
import { type Catalogue, catalogueOf } from '../i18n/catalogues';
import { languageOf } from '../i18n/locale';

/** The two texts of a proof, compared anew. */
export function comparisonOfProof(bundle: Bundle) {
  const [before, after] = [termsOfShared(bundle.before), termsOfShared(bundle.after)];
  const looks = bundle.chain.flat();
  return {
    ...comparedRows(before, after),
    lang: after.lang ?? before.lang,
    beforeAt: looks[0]?.at ?? 0,
    afterAt: looks.at(-1)?.at ?? 0,
  };
}

/** What else a proof says, for reading in a language: its names as one line each. */
export const storyOfProof = (bundle: Bundle, locale: string) => ({
  serviceName: plainLine(bundle.service.name),
  termsType: bundle.document.termsType,
  madeAt: bundle.madeAt,
  judgement: plainJudgement(bundle, locale),
  looks: bundle.chain.flat(),
});

/** Its sentences, worded here. */
function plainJudgement({ judgement, saying }: Bundle, locale: string): Judgement {
  const known = catalogueOf(languageOf(locale)) ?? {};
  const plain = (sentence: Sentence, said = ''): Sentence =>
    isOfRules(sentence, known) ? plainSentence(sentence) : { id: 'check.quoted', values: { words: plainLine(said) } };
  const { headline, findings, evidence } = judgement;
  return {
    ...judgement,
    headline: plain(headline, saying.headline),
    findings: findings.map((one, index) => ({ ...one, headline: plain(one.headline, saying.findings[index]) })),
    evidence: evidence.map((one, index) => plain(one, saying.evidence[index])),
  };
}

/** What rules say: a file could make a sentence of anything else that we have words for, and one of ours may be unknown. */
const OF_RULES = /^(?:judge|later|packs|state)\./;

const isOfRules = ({ id, about }: Sentence, known: Catalogue): boolean =>
  OF_RULES.test(id) && Object.hasOwn(known, id) && (about === undefined || isOfRules(about, known));

/** Nothing that stands in the sentence turns it round or ends it. */
function plainSentence({ id, values, about }: Sentence): Sentence {
  const plain = Object.entries(values ?? {}).map(([name, value]) => [
    name,
    typeof value === 'string' ? plainLine(value) : value,
  ]);
  return {
    id,
    ...(values ? { values: Object.fromEntries(plain) } : {}),
    ...(about ? { about: plainSentence(about) } : {}),
  };
}
