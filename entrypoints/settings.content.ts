import { defineContentScript } from 'wxt/utils/define-content-script';
import { bringSettingsPart } from '../utils/page/settings/bring-settings-part';

// Never registered: the background brings it into pages of settings.
export default defineContentScript({
  registration: 'runtime',
  main() {
    bringSettingsPart(globalThis);
  },
});
