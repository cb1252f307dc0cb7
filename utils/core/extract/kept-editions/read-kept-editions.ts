import type { Extraction, Terms, TermsDate } from '../../model/terms';
import { extractTerms, type Hints } from '../extract-terms';
import { KEPT_EDITIONS, TO_COME } from './kept-editions';

/** The name under which the day was given. */
const NAMES = { effective: 'effective_date', updated: 'updated_at' } as const;

/** Days that stand beside the text, and not in it. */
const givenDates = (article: Element): TermsDate[] =>
  (['effective', 'updated'] as const).flatMap((kind) => {
    const iso = article.getAttribute(`data-${kind}`);
    return iso ? [{ kind, iso, quote: `${NAMES[kind]}: ${iso}` }] : [];
  });

function readText(article: Element, hints: Hints): Extraction {
  const page = article.ownerDocument.implementation.createHTMLDocument('');
  for (const node of article.childNodes) page.body.append(page.importNode(node, true));
  // It is the text and nothing else, so it may be as short as it likes.
  const extraction = extractTerms(page, { ...hints, isPart: true });
  if (extraction.outcome !== 'terms') return extraction;
  const dates = givenDates(article);
  return {
    ...extraction,
    editions: extraction.editions.map((terms) => ({ ...terms, dates: [...dates, ...terms.dates] })),
  };
}

const isToCome = (article: Element): boolean => article.getAttribute('data-edition') === TO_COME;

/** What `writeKeptEditions` wrote; undefined for every other page. A text to come that cannot be read is left out. */
export function readKeptEditions(page: Document, hints: Hints): Extraction | undefined {
  const main = page.body?.firstElementChild;
  if (!main || main.className !== KEPT_EDITIONS) return undefined;
  const articles = [...main.children];
  const current = articles.find((article) => !isToCome(article));
  if (!current) return { outcome: 'unreadable', reason: 'empty' };
  const extraction = readText(current, hints);
  const next = articles.find(isToCome);
  if (extraction.outcome !== 'terms' || !next) return extraction;
  const coming = readText(next, hints);
  const [text] = coming.outcome === 'terms' ? coming.editions : [];
  const announced: Terms[] = text ? [{ ...text, edition: TO_COME }] : [];
  return { ...extraction, editions: [...extraction.editions, ...announced] };
}
