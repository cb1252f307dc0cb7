import { defineContentScript } from 'wxt/utils/define-content-script';
import { bringCapturePart } from '../utils/page/capture/bring-capture-part';

// Never registered: the background brings it into pages that may be terms or announce them.
export default defineContentScript({
  registration: 'runtime',
  main() {
    bringCapturePart(globalThis);
  },
});
