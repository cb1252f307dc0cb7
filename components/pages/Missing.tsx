import type { MessageId } from '../../utils/i18n/message-id';
import { useSpeech } from '../base/Language';
import { PageTitle } from '../base/PageTitle';
import { Remark } from '../base/Remark';

/** What was asked for is not there, and the way back. */
export const Missing = ({ message }: { message: MessageId }) => {
  const { t } = useSpeech();
  return (
    <>
      <PageTitle text={t('archive.title')} />
      <Remark icon="warning" look="notable">
        <p>{t(message)}</p>
        <a href="#/">{t('common.back-to-archive')}</a>
      </Remark>
    </>
  );
};
