import { compileOwnPacks } from '../../core/clauses/packs/compile-own-packs';
import { readClauses } from '../../core/clauses/read-clauses';
import type { ClauseRules } from '../../core/clauses/rules';
import type { Clause } from '../../core/model/clause';
import { type PackFind, type PackFinds, readOwnFrame } from '../../core/model/own-pack';
import type { Lineage } from '../../core/model/version';
import { loadVersion } from '../../store/versions';
import type { Ports } from '../ports';

const MOST_SHOWN = 5;
const MOST_OF_ONE = 2;
const DEFAULT_LANG = 'en';

type TryPorts = Pick<Ports, 'archive' | 'packs'>;

interface Found {
  documentId: string;
  clauses: Clause[];
}

const isFound = ({ matches }: Clause): boolean => matches.some(({ frame }) => readOwnFrame(frame) !== undefined);

/** In one line of texts; none where it is another language's, a part of a whole, or not in force. */
async function findIn(
  { archive }: TryPorts,
  line: Lineage,
  by: { rules: ClauseRules; lang: string },
): Promise<Clause[]> {
  if (line.edition === 'announced') return [];
  const row = await archive.versions.get(line.currentId);
  if (row === undefined || row.isPart || (row.lang ?? DEFAULT_LANG) !== by.lang) return [];
  const version = await loadVersion(archive, row.id);
  return version ? readClauses(version.terms, by.rules).filter(isFound) : [];
}

async function toFind({ archive }: TryPorts, documentId: string, clause: Clause): Promise<PackFind | undefined> {
  const document = await archive.documents.get(documentId);
  if (document === undefined) return undefined;
  const service = await archive.services.get(document.serviceId);
  const match = clause.matches.find(({ frame }) => readOwnFrame(frame) !== undefined);
  const { text, heading } = clause;
  const { termsType, serviceId } = document;
  return { text, heading, marks: match?.marks ?? [], serviceName: service?.name ?? serviceId, termsType };
}

/** What a pack of the user's, on or off, finds in the texts in force; undefined where there is no such pack. */
export async function tryPack(ports: TryPorts, id: string): Promise<PackFinds | undefined> {
  const own = await ports.archive.rulePacks.get(id);
  if (own === undefined) return undefined;
  const ownFramesOf = compileOwnPacks([own.pack], await ports.packs());
  const rules: ClauseRules = { framesOf: () => undefined, modelOf: () => undefined, ownFramesOf };
  const byDocument = new Map<string, Map<string, Clause>>();
  for (const line of await ports.archive.lineages.toArray()) {
    const known = byDocument.get(line.documentId) ?? new Map<string, Clause>();
    for (const clause of await findIn(ports, line, { rules, lang: own.pack.lang })) known.set(clause.text, clause);
    if (known.size > 0) byDocument.set(line.documentId, known);
  }
  const found = [...byDocument].map(([documentId, clauses]): Found => ({ documentId, clauses: [...clauses.values()] }));
  const shown = found.flatMap(({ documentId, clauses }) =>
    clauses.slice(0, MOST_OF_ONE).map((clause) => ({ documentId, clause })),
  );
  const some = await Promise.all(
    shown.slice(0, MOST_SHOWN).map(({ documentId, clause }) => toFind(ports, documentId, clause)),
  );
  return {
    clauses: found.reduce((sum, { clauses }) => sum + clauses.length, 0),
    documents: found.length,
    some: some.flatMap((find) => find ?? []),
  };
}
