import { shownText } from './visible-text';

/** A quote as it is shown, and where it is marked. */
export interface ShownQuote {
  heading: string;
  text: string;
  /** `[start, end)` in the text. */
  marks: [number, number][];
}

export interface ShownLine {
  kind: string;
  /** Its words of the text before, and those among them that are marked as gone. */
  before: string;
  gone: string;
  after: string;
  come: string;
}

export interface ShownLook {
  /** ISO, the browser's and the server's. */
  times: string[];
  how: string;
  address: string;
  href: string;
  hash: string;
}

/** What a page of ours shows of a change. */
export interface ShownPage {
  headline: string;
  whole: string;
  service: string;
  document: string;
  verdict: string;
  meaning: string;
  findings: { headline: string; before?: ShownQuote; after?: ShownQuote }[];
  evidence: string[];
  lines: ShownLine[];
  looks: ShownLook[];
  digest: string;
}

/** Takes the page's root; what is missing is empty. */
export function readShown(root: Element): ShownPage {
  const said = (selector: string, from = root): string => textOf(from.querySelector(selector));
  const all = (selector: string): Element[] => [...root.querySelectorAll(selector)];
  return {
    headline: said('h1'),
    whole: said('.proof-whole'),
    service: said('.proof-service'),
    document: said('.proof-document'),
    verdict: said('.proof-verdict .chip'),
    meaning: said('.proof-meaning'),
    findings: all('.finding').map((card) => {
      const [before, after] = [...card.querySelectorAll('.finding-side')].map(quoteIn);
      return { headline: said('h3', card), ...(before ? { before } : {}), ...(after ? { after } : {}) };
    }),
    evidence: all('.evidence li').map(textOf),
    lines: all('.lines .line').map(lineOfPage),
    looks: all('.proof-look').map((look) => ({
      times: [...look.querySelectorAll('time')].map((time) => time.getAttribute('datetime') ?? ''),
      how: said('.proof-how', look),
      address: said('.proof-address', look),
      href: look.querySelector('a')?.getAttribute('href') ?? '',
      hash: said('.proof-hash', look),
    })),
    digest: said('.proof-digest'),
  };
}

const textOf = (element: Element | null | undefined): string => shownText(element?.textContent ?? '');

function quoteIn(side: Element): ShownQuote | undefined {
  const quote = side.querySelector('.quote');
  const words = quote?.querySelector(':scope > p:not(.quote-heading)');
  if (!words) return undefined;
  const marks: [number, number][] = [];
  let text = '';
  for (const child of words.childNodes) {
    const own = child.textContent ?? '';
    if (child.nodeName === 'MARK') marks.push([text.length, text.length + own.length]);
    text += own;
  }
  return { heading: textOf(quote?.querySelector('.quote-heading')), text, marks };
}

const KINDS = ['same', 'added', 'removed', 'replaced', 'moved-from', 'moved-to'];
/** Ours, or the number before a line: not of its words. */
const BESIDE = '.spoken, .marker';

/** The words of a line by the text that they are of, as its marks say. */
function lineOfPage(line: Element): ShownLine {
  const kind = KINDS.find((one) => line.classList.contains(one)) ?? '';
  const isOld = kind !== 'added' && kind !== 'moved-to';
  const isNew = kind !== 'removed' && kind !== 'moved-from';
  const shown: ShownLine = { kind, before: '', gone: '', after: '', come: '' };
  const read = (node: Node, isGone: boolean, isCome: boolean): void => {
    if (node.nodeType === 3) {
      const text = `${node.nodeValue ?? ''}`;
      if (isOld && !isCome) shown.before += text;
      if (isNew && !isGone) shown.after += text;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.matches(BESIDE)) return;
    const [gone, come] = [element.nodeName === 'DEL', element.nodeName === 'INS'];
    const [before, after] = [element.matches('.only-before'), element.matches('.only-after')];
    if (gone) shown.gone += ` ${ownWords(element)}`;
    if (come) shown.come += ` ${ownWords(element)}`;
    for (const child of element.childNodes) read(child, isGone || gone || before, isCome || come || after);
    // Cells of a row stand apart.
    if (element.matches('.cell')) read(new Text(' '), isGone, isCome);
  };
  for (const block of line.querySelectorAll('.side')) read(block, false, false);
  return shown;
}

const ownWords = (element: Element): string =>
  [...element.childNodes]
    .filter((child) => !(child.nodeType === 1 && (child as Element).matches(BESIDE)))
    .map((child) => child.textContent ?? '')
    .join('');
