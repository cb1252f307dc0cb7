import type { ClauseRules } from '../../../utils/core/clauses/rules';
import { judgeVersions } from '../../../utils/core/compose/judge-versions';
import { termsFromMarkdown } from '../../../utils/core/compose/terms-from-markdown';
import { findReturn } from '../../../utils/core/judge/returns/find-return';
import type { Finding, Quote } from '../../../utils/core/model/judgement';
import type { Terms } from '../../../utils/core/model/terms';
import type { TermsType } from '../../../utils/core/model/terms-type';
import { hashTerms } from '../../../utils/core/text/hash-terms';
import { addCatalogue } from '../../../utils/i18n/catalogues';
import { translateSentence } from '../../../utils/i18n/translate';
import { hostOf } from './judge-step';
import { labRules } from './lab-rules';
import { timed } from './timed';

// The page asks for no file: the words are in its script.
const files = import.meta.glob<Record<string, string>>('../../../assets/locales/en/*.json', {
  eager: true,
  import: 'default',
});
addCatalogue('en', Object.assign({}, ...Object.values(files)));

/** Texts before the old one that a return is looked for among. */
const MOST_EARLIER = 3;

interface DatedText {
  text: string;
  at: string | number;
}

export interface JudgeCase {
  id: string;
  url?: string;
  service?: string;
  termsType?: TermsType;
  lang?: string;
  before: DatedText;
  after: DatedText;
  earlier?: DatedText[];
}

export async function judgeTask({ id, ...one }: JudgeCase): Promise<unknown> {
  const rules = await labRules();
  const { value, ms } = await timed(() => judge(one, rules));
  const { verdict, severity, headline, findings } = value;
  return {
    id,
    verdict,
    severity,
    headline: translateSentence('en', headline),
    findings: findings.map(asAnswer),
    ms,
  };
}

async function judge(one: Omit<JudgeCase, 'id'>, rules: ClauseRules) {
  const { url = '', service, termsType, lang, before, after, earlier = [] } = one;
  const read = ({ text, at }: DatedText) => ({
    terms: termsFromMarkdown(text, { termsType, lang }),
    at: new Date(at).getTime(),
  });
  const [old, now] = [read(before), read(after)];
  const hash = await hashTerms(now.terms);
  const hashes = await Promise.all(earlier.map((one) => hashTerms(read(one).terms)));
  const isReturn = hashes.includes(hash);
  const nearly = isReturn ? undefined : findNearly(earlier.map(read), { before: old, after: now });
  return judgeVersions({
    rules,
    before: old,
    after: now,
    outcome: isReturn ? 'reverted' : 'changed',
    serviceName: service ?? hostOf(url),
    termsType: termsType ?? 'Terms of Service',
    notices: [],
    looksBetween: 0,
    ...(isReturn && { undoes: { at: old.at } }),
    ...(nearly && { undoes: nearly }),
  }).judgement;
}

interface Dated {
  terms: Terms;
  at: number;
}

/** As the pipeline does, which knows the last few texts before. */
function findNearly(earlier: readonly Dated[], { before, after }: { before: Dated; after: Dated }) {
  const known = [...earlier].sort((a, b) => b.at - a.at).slice(0, MOST_EARLIER);
  const found = known.flatMap(({ terms }) => findReturn(terms, before.terms, after.terms) ?? []);
  return found[0] && { at: before.at, ...found[0] };
}

function asAnswer({ topic, direction, change, certainty, principle, before, after }: Finding) {
  const text = (quote: Quote | undefined) => quote?.text;
  return { topic, direction, change, certainty, principle, before: text(before), after: text(after) };
}
