import { EXTRACTOR_REVISION } from '../../../core/extract/extractor-revision';
import { leaveText } from '../../../core/lineage/leave-text';
import type { Hash } from '../../../core/model/hash';
import type { Terms } from '../../../core/model/terms';
import type { JoinedPart, Version } from '../../../core/model/version';
import { hashTerms } from '../../../core/text/hash-terms';
import { hashText } from '../../../core/text/hash-text';
import { similarity } from '../../../core/text/similarity';
import { planTexts, type TextPlan } from '../../../store/blocks/plan-texts';
import { encodeTerms } from '../../../store/blocks/terms-texts';
import type { ChangeRow, LineageRow, VersionRow } from '../../../store/rows';
import { loadVersion } from '../../../store/versions';
import { wordsOf } from '../../advance/find-moved';
import { changeOf, countWords } from '../../advance/make-version';
import type { Ports } from '../../ports';
import { contentsOf } from '../find-parts';
import type { Whole } from './choose-wholes';
import { findMovedWords } from './find-moved-words';
import type { NextParts } from './next-parts';
import { readJoined } from './read-joined';

/** All that a join writes, worked out. */
export interface JoinPlan {
  whole: Whole;
  lineage: LineageRow;
  /** Absent where the parts together say what they said before. */
  version?: VersionRow;
  change?: ChangeRow;
  texts?: TextPlan;
}

/** A document that was one page, and whose chapters say together what it said, has only been taken apart. */
const SAME_DOCUMENT = 0.6;

export async function planJoin(ports: Ports, whole: Whole, next: NextParts): Promise<JoinPlan> {
  const { document, line, lang } = whole;
  const before = await findBefore(ports, whole);
  const parts = before ? await findMovedWords(ports, { whole, parts: next.parts, before: before.terms }) : next.parts;
  const terms = await readJoined(ports, { documentId: document.id, parts, lang });
  const textHash = await hashTerms(terms);
  const lineage: LineageRow = { ...(line ?? beginLine(whole)), joined: parts };
  if (before?.textHash === textHash) return { whole, lineage: { ...lineage, currentId: before.id } };
  const previous = isComparable({ before, terms, next, line }) ? before : undefined;
  const isBack = lineage.earlier.some((text) => text.textHash === textHash);
  const outcome = previous === undefined ? 'first' : isBack ? 'reverted' : 'changed';
  const after = line ? ((await ports.archive.versions.get(line.currentId))?.index ?? 0) : 0;
  const texts = await planTexts(ports.archive, document.id, [encodeTerms(terms)]);
  const version = await versionOf({ whole, lineage, parts, terms, textHash, outcome, after });
  version.text = texts.runs[0] ?? version.text;
  if (previous) version.previousId = previous.id;
  lineage.currentId = version.id;
  if (line && before) {
    const left = { textHash: before.textHash, versionId: before.id, until: version.at };
    lineage.earlier = leaveText(line.earlier, left);
  }
  const change = previous && changeOf(version, previous.id, document.serviceId);
  return { whole, lineage, version, texts, ...(change ? { change } : {}) };
}

/** The joined text in force, or the single page that the document was before its chapters were found. */
async function findBefore({ archive }: Ports, { document, line, lines, lang }: Whole): Promise<Version | undefined> {
  if (line) return loadVersion(archive, line.currentId);
  const contents = contentsOf(document)?.url;
  const single = lines.find(
    ({ urls, how, lang: said }) =>
      contents !== undefined && urls.includes(contents) && how === undefined && said === lang,
  );
  const version = single && (await loadVersion(archive, single.currentId));
  return version?.isPart ? undefined : version;
}

interface Compared {
  before: Version | undefined;
  terms: Terms;
  next: NextParts;
  line: LineageRow | undefined;
}

/** Two texts that we ourselves joined from other parts are not. */
function isComparable({ before, terms, next, line }: Compared): boolean {
  if (before === undefined) return false;
  if (line) return !next.isBaseline;
  return similarity(wordsOf(before.terms), wordsOf(terms)) >= SAME_DOCUMENT;
}

function beginLine({ document, lang }: Whole): LineageRow {
  return {
    id: `${document.id}#${lang ?? 'any'}.whole`,
    documentId: document.id,
    ...(lang === undefined ? {} : { lang }),
    currentId: '',
    earlier: [],
    volatile: [],
    urls: [],
  };
}

interface Making {
  whole: Whole;
  lineage: LineageRow;
  parts: JoinedPart[];
  terms: Terms;
  textHash: Hash;
  outcome: VersionRow['outcome'];
  /** Where the version before it stands among the looks. */
  after: number;
}

/** Seen when, and how, the newest of the parts was that are new in it. */
async function versionOf({ whole, lineage, parts, terms, textHash, outcome, after }: Making): Promise<VersionRow> {
  const { document, chosen, line } = whole;
  const known = new Set(line?.joined?.map(({ versionId }) => versionId));
  const rows = chosen.map(({ row }) => row).filter(({ id }) => parts.some(({ versionId }) => versionId === id));
  const newest = newestOf(rows.filter(({ id }) => !known.has(id)));
  const { how = 'check', isImported } = newest ?? newestOf(rows) ?? {};
  return {
    id: await hashText(JSON.stringify([lineage.id, textHash, line?.currentId, parts])),
    documentId: document.id,
    lineageId: lineage.id,
    textHash,
    at: newest?.at ?? document.lookedAt ?? document.addedAt,
    how,
    ...(isImported ? { isImported } : {}),
    outcome,
    snapshot: '',
    extractorRevision: Math.min(EXTRACTOR_REVISION, ...rows.map(({ extractorRevision }) => extractorRevision)),
    words: countWords(terms),
    index: Math.max(newest?.index ?? document.chain.length - 1, after),
    ...(terms.title === undefined ? {} : { title: terms.title }),
    ...(terms.lang === undefined ? {} : { lang: terms.lang }),
    parts,
    text: new Uint8Array(),
  };
}

const newestOf = (rows: readonly VersionRow[]): VersionRow | undefined =>
  [...rows].sort((a, b) => b.index - a.index)[0];
