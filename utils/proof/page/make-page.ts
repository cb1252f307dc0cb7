import { comparedRows } from '../../core/compose/compared-rows';
import { writeBundle } from '../../core/evidence/bundle/write-bundle';
import { termsOfShared } from '../../core/evidence/check/check-texts';
import type { Bundle } from '../../core/model/evidence';
import type { Hash } from '../../core/model/hash';
import { hashText } from '../../core/text/hash-text';
import { assemblePage } from './assemble-page';
import { CHECKED_APART } from './self-check/run-self-check';
import { visibleText } from './self-check/visible-text';
import { wordsOfPage } from './words-of-page';

/** What a page is drawn from. */
export interface PageDraft {
  bundle: Bundle;
  /** The sentence that it is shared for: the change's own, or that of one finding. */
  headline: string;
  rows: ReturnType<typeof comparedRows>['rows'];
  /** SHA-256 of the bytes of `clausewatch.json`. */
  digest: Hash;
  /** Where its days and hours are told, as `Intl` names it. */
  timeZone: string;
}

/** How a page for others is made here. */
export interface PageKit {
  draw: (draft: PageDraft) => Element;
  styles: string;
  /** The script by which it checks itself; absent where none lies at hand. */
  loadScript?: () => Promise<string>;
}

interface PageWish {
  /** Of a sentence that the proof does not hold, the change's own takes the place. */
  headline: string;
  /** The maker's own where it is not given. */
  timeZone?: string;
}

/** The change as one file that anybody can read and check. */
export async function makePage(bundle: Bundle, { headline, timeZone }: PageWish, kit: PageKit): Promise<string> {
  const text = writeBundle(bundle);
  const { saying } = bundle;
  const draft: PageDraft = {
    bundle,
    // In the words of the proof, which holds all of them anyway.
    headline: saying.findings.includes(headline) ? headline : saying.headline,
    rows: comparedRows(termsOfShared(bundle.before), termsOfShared(bundle.after)).rows,
    digest: await hashText(text),
    timeZone: timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  const root = kit.draw(draft);
  const { locale } = saying;
  return assemblePage({
    ...{ locale, title: `${bundle.service.name}: ${draft.headline}`, body: root.innerHTML, bundle: text },
    words: {
      ...{ locale, timeZone: draft.timeZone, messages: wordsOfPage(bundle, locale) },
      shown: await hashText(visibleText(root, CHECKED_APART)),
    },
    styles: kit.styles,
    script: (await kit.loadScript?.()) ?? '',
  });
}
