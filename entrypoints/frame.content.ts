import { defineContentScript } from 'wxt/utils/define-content-script';
import { readFrame } from '../utils/page/framed/read-frame';

// Registered for as long as a page is made in the offscreen page's frame; Firefox has no such frame.
export default defineContentScript({
  registration: 'runtime',
  exclude: ['firefox'],
  main() {
    void readFrame(window);
  },
});
