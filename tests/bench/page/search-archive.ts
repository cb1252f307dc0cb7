import { TERMS_TYPES } from '../../../utils/core/model/terms-type';
import { SEARCH_REVISION } from '../../../utils/core/search/search-revision';
import { findIndexStep } from '../../../utils/pipeline/advance/search/index-step';
import { emptyDocument } from '../../../utils/pipeline/new-document';
import { planTexts, writePlan } from '../../../utils/store/blocks/plan-texts';
import { encodeTerms } from '../../../utils/store/blocks/terms-texts';
import { weigh } from '../../../utils/store/blocks/weigh';
import { openArchive } from '../../../utils/store/database';
import { listUnindexed } from '../../../utils/store/search/word-indexes';
import { answerSearch, DOCUMENTS_AT_FIRST } from '../../../utils/view/search/answer-search';
import { SearchMemory } from '../../../utils/view/search/search-memory';
import { writeTerms } from './search-terms';

const DAY = 86_400_000;
const PER_SERVICE = 5;
const archive = openArchive('bench-search');

export interface SearchSeed {
  documents: number;
  versions: number;
  characters: number;
}

/** Fills an archive with documents of which each says something of its own, without looks and pages. */
export async function seedTexts({ documents, versions, characters }: SearchSeed): Promise<void> {
  for (let count = 0; count < documents; count += 1) {
    const serviceId = `site:service-${Math.floor(count / PER_SERVICE)}.example`;
    const termsType = TERMS_TYPES[count % PER_SERVICE] ?? 'Terms of Service';
    const document = emptyDocument({ serviceId, termsType, addresses: [], addedAt: 0 });
    const lineageId = `${document.id}#en`;
    const editions = writeTerms({ seed: count + 1, versions, characters });
    const terms = editions.map((texts) => ({
      blocks: texts.map((text) => ({ kind: 'paragraph' as const, text })),
      ...{ lang: 'en', dates: [], notices: [] },
    }));
    const plan = await planTexts(archive, document.id, terms.map(encodeTerms));
    const rows = terms.map((_, index) => ({
      ...{ id: `${document.id}@${index}`, documentId: document.id, lineageId, textHash: `${index}`, lang: 'en' },
      ...(index > 0
        ? { previousId: `${document.id}@${index - 1}`, outcome: 'changed' as const }
        : { outcome: 'first' as const }),
      ...{ at: index * DAY, how: 'check' as const, snapshot: '', extractorRevision: 1, words: 0, index },
      text: plan.runs[index] ?? new Uint8Array(),
    }));
    await archive.transaction('rw', archive.tables, async () => {
      await writePlan(archive, plan);
      await archive.versions.bulkPut(rows);
      await archive.lineages.put({
        ...{
          id: lineageId,
          documentId: document.id,
          currentId: rows.at(-1)?.id ?? '',
          earlier: [],
          volatile: [],
          urls: [],
        },
      });
      await archive.documents.put(document);
      await archive.services.put({
        ...{ id: serviceId, name: serviceId, hosts: [serviceId], watchedSince: 0, isPaused: false, isExample: false },
      });
    });
  }
}

/** Milliseconds to make every document's index, one step each, and the bytes that they take. */
export async function buildIndexes(): Promise<{ ms: number; longest: number; bytes: number }> {
  const ports = { archive, now: () => 1 } as unknown as Parameters<typeof findIndexStep>[0];
  let [ms, longest] = [0, 0];
  for (;;) {
    const start = performance.now();
    const step = await findIndexStep(ports, () => true);
    if (step === undefined) break;
    await step.run();
    const time = performance.now() - start;
    ms += time;
    longest = Math.max(longest, time);
  }
  if ((await listUnindexed(archive, SEARCH_REVISION)).size > 0) throw new Error('Not all were indexed');
  let bytes = 0;
  await archive.wordIndexes.each((row) => {
    bytes += weigh(row);
  });
  return { ms, longest, bytes };
}

const QUESTIONS = [
  'ai training',
  'arbitration',
  'your content',
  '"delete your account"',
  'sell data',
  'advertis',
  'the',
];

/** Milliseconds to load all, then for every key that is pressed on the way to each question. */
export async function searchAll(): Promise<{ load: number; answers: { typed: string; ms: number }[] }> {
  const memory = new SearchMemory(archive);
  const start = performance.now();
  const searched = await memory.read();
  const load = performance.now() - start;
  const answers: { typed: string; ms: number }[] = [];
  for (const question of QUESTIONS) {
    for (let length = 1; length <= question.length; length += 1) {
      const began = performance.now();
      const typed = question.slice(0, length);
      const wish = { query: typed, isStandingOnly: false };
      const extent = { documents: DOCUMENTS_AT_FIRST, opened: new Set<string>() };
      await answerSearch(memory, searched, { wish, extent });
      answers.push({ typed, ms: performance.now() - began });
    }
  }
  return { load, answers };
}
