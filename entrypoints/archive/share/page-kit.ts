import { drawProofPage, PROOF_STYLES } from '../../../components/proof-page/draw-proof-page';
import { loadProofScript } from '../../../utils/browser/assets/proof-script';
import type { PageKit } from '../../../utils/proof/page/make-page';

/** How the archive makes pages for others, and makes them anew to check one. */
export const PAGE_KIT: PageKit = { draw: drawProofPage, styles: PROOF_STYLES, loadScript: loadProofScript };
