import type { Bundle } from '../../../utils/core/model/evidence';
import type { Share } from '../../../utils/core/model/share';
import { makePage } from '../../../utils/proof/page/make-page';
import { saveFile } from '../../../utils/view/save-file';
import { fileNameOf } from '../../../utils/view/share/file-name-of';
import { PAGE_KIT } from './page-kit';

/** Saves the change as one page among the downloads, for the share's finding where it is of one. */
export async function saveProofPage(bundle: Bundle, share: Share): Promise<void> {
  const page = await makePage(bundle, share, PAGE_KIT);
  const name = fileNameOf({ service: share.service, document: share.document, at: share.after.seenAt }, 'html');
  saveFile(new Blob([page], { type: 'text/html;charset=utf-8' }), name);
}
