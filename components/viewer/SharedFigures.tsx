import type { Share } from '../../utils/core/model/share';
import { useSpeech } from '../base/Language';

/** What a proof file can be held against, and what a link cannot prove. */
export const SharedFigures = ({ share: { digest, before, after } }: { share: Share }) => {
  const { t } = useSpeech();
  const figures = [
    [t('check.viewer-file'), digest],
    [t('check.viewer-text', { side: 'before' }), before?.textHash],
    [t('check.viewer-text', { side: 'after' }), after.textHash],
  ].filter(([, figure]) => figure !== undefined);
  return (
    <section class="story shared-figures" aria-labelledby="figures">
      <h2 id="figures">{t('check.viewer-figures')}</h2>
      <p>{t('check.viewer-proves')}</p>
      {figures.length > 0 && (
        <dl>
          {figures.map(([name, figure]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <code dir="ltr">{figure}</code>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
};
