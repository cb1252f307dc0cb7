import { Await } from '../../../components/base/Await';
import { useSpeech } from '../../../components/base/Language';
import { Missing } from '../../../components/pages/Missing';
import { ShareView } from '../../../components/share/page/ShareView';
import { SharePicture } from '../../../components/share/SharePicture';
import type { Share } from '../../../utils/core/model/share';
import type { ShareRoute } from '../../../utils/view/route';
import { useSharePage } from '../../../utils/view/share/page/use-share-page';
import { useSharePicture } from '../../../utils/view/share/picture/use-share-picture';
import { saveProofPage } from './save-proof-page';

const Picture = ({ share }: { share: Share }) => <SharePicture {...useSharePicture(share)} />;

export const SharePage = ({ route }: { route: ShareRoute }) => {
  const { locale } = useSpeech();
  const { value, failure } = useSharePage(route, locale);
  return (
    <Await value={value} failure={failure}>
      {(found) => {
        if (found === null) return <Missing message="share.missing" />;
        const { share, view, files, bundle, say } = found;
        const onSavePage = (): void => {
          if (!bundle) return;
          saveProofPage(bundle, share).then(
            () => say({ id: 'share.page-saved' }),
            () => say({ id: 'share.not-saved', look: 'loud' }),
          );
        };
        return (
          <ShareView {...view} {...(files ? { files: { ...files, onSavePage } } : {})}>
            <Picture share={share} />
          </ShareView>
        );
      }}
    </Await>
  );
};
