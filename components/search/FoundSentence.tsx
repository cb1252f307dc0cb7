import { EditionLabel } from '../archive/EditionLabel';
import { Icon } from '../base/Icon';
import { useSpeech } from '../base/Language';
import { MarkedQuote } from '../quote/MarkedQuote';
import { Quoted } from '../quote/Quoted';
import type { HitLine, SpanLine } from './found-lines';

const useSpanSentence = ({ sinceAt, untilAt, isStanding, cameHref }: SpanLine): string => {
  const { t, date } = useSpeech();
  const since = date(sinceAt);
  if (isStanding) return t(cameHref ? 'search.since' : 'search.since-first', { since });
  if (untilAt === undefined) return t('search.ended', { since });
  return t(cameHref ? 'search.stood' : 'search.stood-first', { since, until: date(untilAt) });
};

const Span = ({ span }: { span: SpanLine }) => {
  const { t } = useSpeech();
  return (
    <li>
      <span>
        {useSpanSentence(span)} {span.edition && <EditionLabel edition={span.edition} />}
      </span>
      <span class="span-ways">
        {span.cameHref && <a href={span.cameHref}>{t('search.came')}</a>}
        {span.wentHref && <a href={span.wentHref}>{t('search.went')}</a>}
        <a href={span.textHref}>{t('search.text')}</a>
      </span>
    </li>
  );
};

/** A sentence with what was found in it, and all the time that it stood. */
export const FoundSentence = ({ hit }: { hit: HitLine }) => {
  const { t } = useSpeech();
  return (
    <li class={`found-sentence ${hit.isStanding ? 'standing' : 'gone'}`}>
      <p class="found-state">
        <Icon name={hit.isStanding ? 'check' : 'minus'} size={16} />
        {t(hit.isStanding ? 'search.standing' : 'search.gone')}
      </p>
      <Quoted lang={hit.lang}>
        <MarkedQuote quote={hit.quote} />
      </Quoted>
      <ul class="spans soft">
        {hit.spans.map((span) => (
          <Span key={`${span.textHref} ${span.sinceAt}`} span={span} />
        ))}
      </ul>
    </li>
  );
};
