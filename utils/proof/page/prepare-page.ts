import { comparedRows } from '../../core/compose/compared-rows';
import { writeBundle } from '../../core/evidence/bundle/write-bundle';
import { termsOfShared } from '../../core/evidence/check/check-texts';
import type { Bundle } from '../../core/model/evidence';
import { hashText } from '../../core/text/hash-text';
import { assemblePage, type PageParts } from './assemble-page';
import { CHECKED_APART } from './self-check/run-self-check';
import { visibleText } from './self-check/visible-text';
import { wordsOfPage } from './words-of-page';

/** What a page of a change is drawn from. */
export async function preparePage(bundle: Bundle, headline: string) {
  const text = writeBundle(bundle);
  const { rows } = comparedRows(termsOfShared(bundle.before), termsOfShared(bundle.after));
  const { saying } = bundle;
  // It is shared for one finding, or for all of the change; in the words of the proof, which holds all of them anyway.
  const isOfProof = saying.findings.includes(headline);
  return { bundle, text, rows, headline: isOfProof ? headline : saying.headline, digest: await hashText(text) };
}

type Prepared = Awaited<ReturnType<typeof preparePage>>;

/** The file, once the page was drawn into the root. */
export async function finishPage(
  { bundle, text, headline }: Prepared,
  root: Element,
  code: Pick<PageParts, 'styles' | 'script'>,
): Promise<string> {
  const { locale } = bundle.saying;
  return assemblePage({
    ...{ locale, title: `${bundle.service.name}: ${headline}`, body: root.innerHTML, bundle: text },
    words: {
      locale,
      messages: wordsOfPage(bundle, locale),
      shown: await hashText(visibleText(root, CHECKED_APART)),
    },
    ...code,
  });
}
