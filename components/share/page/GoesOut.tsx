import { useSpeech } from '../../base/Language';
import type { LookLine, TextLine, TraceLine } from './share-lines';

export interface GoesOutProps {
  texts: readonly TextLine[];
  /** What the file says of the change, in words. */
  sentences: readonly string[];
  looks: readonly LookLine[];
  traces: readonly TraceLine[];
}

/** More than these are told by their number: the file lists each. */
const MOST_LOOKS = 100;
const MOST_TRACES = 200;

/** All that a file tells whoever gets it: both texts whole, each look, and what in them may be somebody's. */
export const GoesOut = ({ texts, sentences, looks, traces }: GoesOutProps) => {
  const { t, moment } = useSpeech();
  return (
    <details class="goes-out">
      <summary>{t('share.goes-out')}</summary>
      <p>{t('share.goes-out-meaning')}</p>
      <h3>{t('share.goes-out-traces')}</h3>
      {traces.length === 0 ? (
        <p class="soft">{t('share.no-traces')}</p>
      ) : (
        <ul class="goes-out-traces">
          {traces.slice(0, MOST_TRACES).map((trace) => (
            <li key={`${trace.side} ${trace.text}`}>
              <span class="soft">{t(`share.trace-${trace.kind}`)}</span>{' '}
              <span dir="auto">
                {trace.before}
                <mark>{trace.text}</mark>
                {trace.after}
              </span>
            </li>
          ))}
        </ul>
      )}
      {traces.length > MOST_TRACES && (
        <p class="soft">{t('share.more-traces', { count: traces.length - MOST_TRACES })}</p>
      )}
      <h3>{t('share.goes-out-saying')}</h3>
      <ul class="goes-out-saying">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h3>{t('share.goes-out-texts')}</h3>
      {texts.map(({ side, how, seenAt, letters, text }) => (
        <details key={side} class="goes-out-text">
          <summary>
            {t(`share.text-${side}`)} {t('share.text-seen', { at: seenAt, how, letters })}
          </summary>
          <pre dir="auto">{text}</pre>
        </details>
      ))}
      <h3>{t('share.goes-out-looks')}</h3>
      <ul class="goes-out-looks">
        {looks.slice(0, MOST_LOOKS).map(({ hash, at, how, url }) => (
          <li key={hash}>
            {moment(at)} · {t('share.look-how', { how })} · <span class="goes-out-url">{url}</span>
          </li>
        ))}
      </ul>
      {looks.length > MOST_LOOKS && <p class="soft">{t('share.more-looks', { count: looks.length - MOST_LOOKS })}</p>}
    </details>
  );
};
