import type { Share, ShareSide } from '../../utils/core/model/share';
import { VerdictChip } from '../alert/VerdictChip';
import { useSpeech } from '../base/Language';
import { PageTitle } from '../base/PageTitle';
import { Remark } from '../base/Remark';
import { AddressLink } from '../site/AddressLink';
import { SharedFigures } from './SharedFigures';
import { SharedPoint } from './SharedPoint';

const Seen = ({ side, of }: { side: 'before' | 'after'; of?: ShareSide }) => {
  const { t } = useSpeech();
  return of ? <li>{t('check.viewer-seen', { side, how: of.how, at: of.seenAt })}</li> : null;
};

/** What a link says of a change: its words in its own language, ours in the reader's. */
export const ShareView = ({ share }: { share: Share }) => {
  const { t } = useSpeech();
  const { locale, lang, severity, verdict, points, evidence } = share;
  return (
    <article class="shared-change">
      <p class={`alert-kicker severity-${severity}`}>
        {verdict && <VerdictChip verdict={verdict} severity={severity} />}
        <strong>{t(`state.severity-${severity}`)}</strong>
      </p>
      <div lang={locale} dir="auto">
        <PageTitle text={share.headline} />
      </div>
      <p class="lead" lang={locale}>
        <bdi>{share.service}</bdi> · <bdi>{share.document}</bdi>
      </p>
      <Remark icon="eye">
        <p>{t('check.viewer-says')}</p>
      </Remark>
      {points.length > 0 && (
        <section class="story" aria-labelledby="points">
          <h2 id="points">{t('check.viewer-points')}</h2>
          <ul class="findings">
            {points.map((point, index) => (
              <SharedPoint
                // points have no other name and never move
                key={index}
                {...{ point, locale, lang }}
                sides={share.sides}
                isHeadline={point.headline === share.headline}
              />
            ))}
          </ul>
        </section>
      )}
      <section class="story" aria-labelledby="when">
        <h2 id="when">{t('check.viewer-when')}</h2>
        <div class="told card">
          {verdict && <p class="told-verdict">{t(`state.verdict-${verdict}-meaning`)}</p>}
          <ul class="evidence">
            <Seen side="before" of={share.before} />
            <Seen side="after" of={share.after} />
            {[...new Set(evidence)].map((sentence) => (
              <li key={sentence} lang={locale} dir="auto">
                {sentence}
              </li>
            ))}
          </ul>
        </div>
        {share.url !== undefined && (
          <p class="soft shared-source">
            {t('check.viewer-source')} <AddressLink url={share.url} />
          </p>
        )}
      </section>
      <SharedFigures share={share} />
    </article>
  );
};
