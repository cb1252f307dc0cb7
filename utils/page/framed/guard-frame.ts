import { holdBackHints } from './hold-back-hints';
import { isOurFrame, REPLACE_EVENT } from './is-our-frame';

/** Calls to people go by no policy of a page: here nobody calls. */
const CALLS = ['RTCPeerConnection', 'webkitRTCPeerConnection'];

/** Runs before everything else in the page's own world, in the frame of the offscreen page alone. */
export const guardFrame = (view: Window & typeof globalThis): void => {
  if (!isOurFrame(view)) return;
  for (const name of CALLS) Reflect.deleteProperty(view, name);
  holdBackHints(view);
  // A whole new document at the same address, in which scripts run as ever and our own as well.
  view.document.addEventListener(
    REPLACE_EVENT,
    (event) => {
      Object.assign(view, { [REPLACE_EVENT]: (event as CustomEvent<string>).detail });
      view.location.href = `javascript:window[${JSON.stringify(REPLACE_EVENT)}]`;
    },
    { once: true },
  );
};
