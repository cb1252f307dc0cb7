import { makeProofPage } from '../../../entrypoints/archive/share/save-proof-page';
import { loadProofScript } from '../../../utils/browser/assets/proof-script';
import { loadWords } from '../../../utils/browser/assets/word-files';
import { learnLanguage } from '../../../utils/i18n/learn-language';
import { archive } from '../../../utils/view/archive';
import { loadBundle } from '../../../utils/view/evidence/load-bundle';

/** Runs in a page of the extension: the file that its reader would save of the newest change. */
export async function makeProof(locale: string): Promise<string> {
  for (const language of ['en', locale]) await learnLanguage(language, loadWords);
  const changes = (await archive.changes.toArray()).sort((a, b) => b.at - a.at);
  const loaded = await loadBundle(archive, { changeId: changes[0]?.id ?? '', locale, madeAt: Date.now() });
  if (!loaded.ok) throw new Error(loaded.error);
  return makeProofPage(loaded.value, loaded.value.saying, await loadProofScript());
}
