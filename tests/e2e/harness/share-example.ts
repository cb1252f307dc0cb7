import { loadWords } from '../../../utils/browser/assets/word-files';
import { writeBundle } from '../../../utils/core/evidence/bundle/write-bundle';
import type { Bundle } from '../../../utils/core/model/evidence';
import { writeLink } from '../../../utils/core/share/link/write-link';
import { hashText } from '../../../utils/core/text/hash-text';
import { learnLanguage } from '../../../utils/i18n/learn-language';
import { archive } from '../../../utils/view/archive';
import { loadBundle } from '../../../utils/view/evidence/load-bundle';

const LOCALE = 'en-GB';

/** Runs in a page of the extension: the proof of the newest change, and the fragment of its link. */
export async function shareExample(): Promise<{ text: string; link: string; headline: string }> {
  await learnLanguage('en', loadWords);
  const changes = (await archive.changes.toArray()).sort((a, b) => b.at - a.at);
  const loaded = await loadBundle(archive, { changeId: changes[0]?.id ?? '', locale: LOCALE, madeAt: Date.now() });
  if (!loaded.ok) throw new Error(loaded.error);
  const text = writeBundle(loaded.value);
  return { text, link: await linkOf(loaded.value, text), headline: loaded.value.saying.headline };
}

async function linkOf({ service, document, judgement, saying, before, after, chain }: Bundle, text: string) {
  const looks = chain.flat();
  const [first, last] = [looks[0], looks.at(-1)];
  if (!first || !last) throw new Error('The proof has no looks.');
  return writeLink({
    ...{ locale: LOCALE, service: service.name, document: document.termsType, url: last.url },
    ...{ headline: saying.headline, verdict: judgement.verdict, severity: judgement.severity },
    points: judgement.findings.map(({ direction, before: old, after: fresh }, index) => ({
      ...{ headline: saying.findings[index] ?? '', direction },
      ...(old ? { before: old } : {}),
      ...(fresh ? { after: fresh } : {}),
    })),
    evidence: saying.evidence,
    before: { seenAt: first.at, how: first.how, textHash: before.textHash },
    after: { seenAt: last.at, how: last.how, textHash: after.textHash },
    digest: await hashText(text),
  });
}
