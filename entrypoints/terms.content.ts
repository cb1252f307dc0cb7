import { defineContentScript } from 'wxt/utils/define-content-script';
import { takeTurn } from '../utils/page/take-turn';
import { watchPage } from '../utils/page/watch-page';

// No `matches`: they would make the hosts required. The background registers it for what the user switched on.
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  main() {
    const controller = takeTurn(globalThis);
    if (controller) void watchPage(window, controller);
  },
});
