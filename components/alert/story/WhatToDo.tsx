import type { Steps } from '../../../utils/core/model/story';
import { useSpeech } from '../../base/Language';
import { OutsideLink } from '../../settings/OutsideLink';

export interface WhatToDoProps extends Steps {
  serviceName: string;
}

const PAGES = ['settings', 'download', 'deletion'] as const;

/** Steps that a reader can take; the links lead to the service's own pages, and nothing is pressed there for anybody. */
export const WhatToDo = ({ serviceName, advice, pages }: WhatToDoProps) => {
  const { t } = useSpeech();
  const known = PAGES.flatMap((page) => (pages[page] ? [{ page, href: pages[page] }] : []));
  if (advice.length === 0 && known.length === 0) return null;
  return (
    <section class="story" aria-labelledby="what-to-do">
      <h2 id="what-to-do">{t('story.what-to-do')}</h2>
      <div class="steps card">
        {advice.length > 0 && (
          <ul class="advice">
            {advice.map((topic) => (
              <li key={topic}>{t(`story.advice-${topic}`)}</li>
            ))}
          </ul>
        )}
        {known.length > 0 && (
          <p class="own-pages">
            {known.map(({ page, href }) => (
              <OutsideLink key={page} href={href} look="button">
                {t(`story.page-${page}`)}
              </OutsideLink>
            ))}
          </p>
        )}
        {known.length > 0 && <p class="soft">{t('story.own-pages', { service: serviceName })}</p>}
      </div>
    </section>
  );
};
