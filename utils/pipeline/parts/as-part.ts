import type { LookPlan } from '../advance/plan-look';
import type { Ports } from '../ports';
import { declaredDocument, findParts } from './find-parts';

/** A look at one part of a document: its versions are kept for the joined text, which is compared in its stead. */
export async function asPart(ports: Ports, plan: LookPlan): Promise<LookPlan> {
  const document = await ports.archive.documents.get(plan.sighting.documentId);
  const declared = document && declaredDocument(await ports.declarations(), document);
  const parts = document && findParts(document, declared, ports.now());
  if (parts === undefined) return plan;
  const urls = new Set(parts.urls);
  const isPartLine = new Set(
    plan.lineages
      .filter((line) => line.urls.some((url) => urls.has(url)) || urls.has(plan.sighting.url))
      .map((line) => line.id),
  );
  const versions = plan.versions.map((version) =>
    isPartLine.has(version.lineageId) ? { ...version, isPart: true as const } : version,
  );
  const hidden = new Set(versions.filter(({ isPart }) => isPart).map(({ id }) => id));
  return { ...plan, versions, changes: plan.changes.filter(({ afterId }) => !hidden.has(afterId)) };
}
