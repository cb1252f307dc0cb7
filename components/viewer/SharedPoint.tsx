import type { Share, SharePoint } from '../../utils/core/model/share';
import { FindingSides } from '../alert/story/FindingSides';
import { useSpeech } from '../base/Language';

interface SharedPointProps {
  point: SharePoint;
  /** Of its words, and of the page that is quoted. */
  locale: string;
  lang?: string;
  sides: Share['sides'];
  /** Its sentence stands above already. */
  isHeadline: boolean;
}

/** One thing that changed, in the words of the link. */
export const SharedPoint = ({ point, locale, lang, sides, isHeadline }: SharedPointProps) => {
  const { t } = useSpeech();
  return (
    <li class={`finding card ${point.direction}`}>
      <p class="finding-topic">
        <span class="direction">{t(`state.direction-${point.direction}`)}</span>
      </p>
      <h3 class={isHeadline ? 'spoken' : undefined} lang={locale} dir="auto">
        {point.headline}
      </h3>
      <FindingSides {...{ sides, lang }} before={point.before} after={point.after} />
    </li>
  );
};
