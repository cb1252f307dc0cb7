import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checkThisPage } from '../utils/proof/page/self-check/draw-check';

// No page of ours loads it: its text goes into the pages that are saved for others.
export default defineUnlistedScript(() => checkThisPage(document));
