import { fail, succeed } from '../../core/model/result';
import type { FrameHandlers } from '../listen';
import { confineFrame, confineFramed } from './confine-frame';
import { INERT_CHARSET } from './frame-rules';
import type { Framed, FrameWish } from './framed';
import { leaveOutHints } from './leave-out-hints';

const LIMIT_MS = 20_000;
/** As a reader's window: a page often does not make what would lie outside. */
const SIZE = 'position: absolute; border: 0; width: 1280px; height: 2400px';

/** The page in the frame: its inert answer first, then what its scripts make of it. */
interface Open {
  html: string;
  isReplaced: boolean;
  end: (framed: Framed) => void;
}

let open: Open | undefined;

const makeFrame = (page: Document, attributes: Record<string, string>): HTMLIFrameElement => {
  const frame = page.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  frame.style.cssText = SIZE;
  return frame;
};

/** An empty frame of ours: whatever lies in it can go nowhere but to the hosts. */
const addBounds = async (page: Document, { url, hosts }: FrameWish): Promise<HTMLIFrameElement> => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${confineFrame(url, hosts)}">`;
  const frame = makeFrame(page, { srcdoc: policy });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  page.body.append(frame);
  await loaded;
  return frame;
};

const addSite = (inside: Document, { url, hosts }: FrameWish): void =>
  inside.body.append(
    makeFrame(inside, {
      credentialless: '',
      // No windows, no forms, no downloads, no way out of the frame.
      sandbox: 'allow-scripts allow-same-origin',
      allow: '',
      csp: confineFramed(url, hosts),
      referrerpolicy: 'no-referrer',
      src: url,
    }),
  );

/**
 * Lets a page's own scripts make it, in a frame without the user's cookies and storage that can ask no host but those
 * of the wish. The background has opened the way. One at a time.
 */
export const framePage = async (
  page: Document,
  wish: FrameWish,
  parse: (html: string) => Document,
): Promise<Framed> => {
  const html = leaveOutHints(wish.html, parse);
  if (html === undefined) return fail('blocked');
  const bounds = await addBounds(page, wish);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const inside = bounds.contentDocument;
    if (!inside?.querySelector('meta')) throw new Error('The bounds of the frame did not load.');
    return await new Promise<Framed>((resolve) => {
      open = { html, isReplaced: false, end: resolve };
      timer = setTimeout(() => resolve(fail('timeout')), LIMIT_MS);
      addSite(inside, wish);
    });
  } finally {
    open = undefined;
    clearTimeout(timer);
    bounds.remove();
  }
};

/** What our script in the frame asks for and brings. */
export const frameHandlers: FrameHandlers = {
  'frame.arrived': async ({ charset }) => {
    if (!open) return fail({ code: 'refused-sender' });
    if (open.isReplaced) return succeed({ task: 'read' });
    if (charset !== INERT_CHARSET) {
      open.end(fail('blocked'));
      return fail({ code: 'not-readable' });
    }
    open.isReplaced = true;
    return succeed({ task: 'replace', html: open.html });
  },
  'frame.shown': async (shown, url) => {
    if (!open?.isReplaced || new URL(shown.url).origin !== new URL(url).origin) return fail({ code: 'refused-sender' });
    open.end(succeed(shown));
    return succeed(undefined);
  },
  'frame.left': async () => {
    open?.end(fail('blocked'));
    return succeed(undefined);
  },
};
