import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardFrame } from '../utils/page/framed/guard-frame';

// Registered together with the one that reads the frame, for the page's own world.
export default defineContentScript({
  registration: 'runtime',
  exclude: ['firefox'],
  world: 'MAIN',
  main() {
    guardFrame(window);
  },
});
