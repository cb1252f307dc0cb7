import type { Terms } from '../../../model/terms';
import { splitSentences } from '../../../text/split-sentences';
import { type NoticePhrases, noticePhrases } from '../notice-phrases';
import { isPreview, readSentence } from './read-sentence';

const MOST_LINKS = 3000;
const LINE = 'p, li, td, th, dd, h1, h2, h3, h4, h5, h6, blockquote, div, section, article, main, body';

const plainText = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

interface Link {
  text: string;
  address: string;
  line: string;
}

/** Links that lead away from the page, without query, with the line that each stands in. */
function linksOf(page: Document, url: string): Link[] {
  const here = URL.canParse(url) ? new URL(url) : undefined;
  return Array.from(page.querySelectorAll('a[href]'))
    .slice(0, MOST_LINKS)
    .flatMap((link) => {
      const href = link.getAttribute('href') ?? '';
      if (!here || !URL.canParse(href, url)) return [];
      const { protocol, origin, pathname } = new URL(href, url);
      const isElsewhere = /^https?:$/.test(protocol) && (origin !== here.origin || pathname !== here.pathname);
      const text = plainText(link.textContent);
      if (!isElsewhere || text === '') return [];
      return [{ text, address: origin + pathname, line: plainText(link.closest(LINE)?.textContent) }];
    });
}

/** The sentence of a block that leads to the text to come. */
const previewSentence = (text: string, lang: string | undefined, phrases: NoticePhrases): string | undefined =>
  splitSentences(text, lang).find((sentence) => isPreview(readSentence(sentence, lang), phrases));

/** Gives notices of the document the address of the text to come, where a link in their own block leads to it. */
export function addPreviews(page: Document, url: string, terms: Terms): Terms {
  const { blocks, notices, lang } = terms;
  if (notices.length === 0) return terms;
  const phrases = noticePhrases(lang ?? 'en');
  let links: Link[] | undefined;
  const withPreviews = notices.map((notice) => {
    const text = notice.block === undefined ? undefined : blocks[notice.block]?.text;
    const sentence = text && !notice.isSummary ? previewSentence(text, lang, phrases) : undefined;
    if (sentence === undefined) return notice;
    links ??= linksOf(page, url);
    const lead = plainText(sentence);
    const found = links.find((link) => lead.includes(link.text) && link.line.includes(lead));
    return found ? { ...notice, preview: found.address } : notice;
  });
  return { ...terms, notices: withPreviews };
}
