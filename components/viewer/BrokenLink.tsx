import type { Sentence } from '../../utils/core/model/sentence';
import { useSpeech } from '../base/Language';
import { PageTitle } from '../base/PageTitle';
import { Remark } from '../base/Remark';

/** Why nothing of a link is shown. */
export const BrokenLink = ({ fault }: { fault: Sentence }) => {
  const { t, say } = useSpeech();
  return (
    <>
      <PageTitle text={t('check.viewer-broken')} />
      <Remark look="loud" icon="warning" isLive>
        <p>{say(fault)}</p>
      </Remark>
    </>
  );
};
