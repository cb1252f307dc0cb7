import type { Quote } from '../../../utils/core/model/judgement';
import type { Share } from '../../../utils/core/model/share';
import type { MessageId } from '../../../utils/i18n/message-id';
import { useSpeech } from '../../base/Language';
import { MarkedQuote } from '../../quote/MarkedQuote';

interface SideProps {
  title: MessageId;
  missing: MessageId;
  quote?: Quote;
  lang?: string;
}

const Side = ({ title, missing, quote, lang }: SideProps) => {
  const { t } = useSpeech();
  return (
    <div class="finding-side">
      <h4>{t(title)}</h4>
      {quote ? (
        <div lang={lang}>
          <MarkedQuote quote={quote} />
        </div>
      ) : (
        <p class="finding-missing soft">{t(missing)}</p>
      )}
    </div>
  );
};

const CHANGED = {
  before: { title: 'alert.before', missing: 'alert.not-there-before' },
  after: { title: 'alert.after', missing: 'alert.gone-now' },
} as const;
/** The text in force, and the one that is to take its place. */
const TO_COME = {
  before: { title: 'alert.in-force', missing: 'alert.not-there-yet' },
  after: { title: 'alert.to-come', missing: 'alert.gone-then' },
} as const;
/** What was announced, and what holds in its stead. */
const ANNOUNCED = {
  before: { title: 'alert.announced', missing: 'alert.not-announced' },
  after: { title: 'alert.in-force', missing: 'alert.not-in-force' },
} as const;
const SIDES = { 'to-come': TO_COME, announced: ANNOUNCED } as const;

interface FindingSidesProps {
  sides: Share['sides'];
  before: Quote | undefined;
  after: Quote | undefined;
  /** Of the page that is quoted. */
  lang?: string;
}

/** The words before and after, side by side, by what the two texts are to each other. */
export const FindingSides = ({ sides, before, after, lang }: FindingSidesProps) => {
  const of = sides ? SIDES[sides] : CHANGED;
  return (
    <div class="finding-sides">
      <Side {...of.before} quote={before} lang={lang} />
      <Side {...of.after} quote={after} lang={lang} />
    </div>
  );
};
