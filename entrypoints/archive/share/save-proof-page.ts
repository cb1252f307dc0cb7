import { drawProofPage, PROOF_STYLES } from '../../../components/proof-page/draw-proof-page';
import { loadProofScript } from '../../../utils/browser/assets/proof-script';
import type { Bundle } from '../../../utils/core/model/evidence';
import type { Share } from '../../../utils/core/model/share';
import { finishPage, preparePage } from '../../../utils/proof/page/prepare-page';
import { saveFile } from '../../../utils/view/save-file';
import { fileNameOf } from '../../../utils/view/share/file-name-of';

/** The change as one file that anybody can read and check, for the share's finding where it is of one. */
export async function makeProofPage(bundle: Bundle, share: Pick<Share, 'headline'>, script: string): Promise<string> {
  const prepared = await preparePage(bundle, share.headline);
  return finishPage(prepared, drawProofPage(prepared), { styles: PROOF_STYLES, script });
}

/** Saves it among the downloads. */
export async function saveProofPage(bundle: Bundle, share: Share): Promise<void> {
  const page = await makeProofPage(bundle, share, await loadProofScript());
  const name = fileNameOf({ service: share.service, document: share.document, at: share.after.seenAt }, 'html');
  saveFile(new Blob([page], { type: 'text/html;charset=utf-8' }), name);
}
