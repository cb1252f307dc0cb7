import { joinParts } from '../../../core/extract/parts/join-parts';
import type { Terms } from '../../../core/model/terms';
import type { JoinedPart } from '../../../core/model/version';
import { loadSnapshot } from '../../../store/blocks/load-snapshot';
import { loadVersion } from '../../../store/versions';
import { pickEdition } from '../../advance/editions/pick-edition';
import type { Ports } from '../../ports';
import { readPage } from '../read-page';

interface Wanted {
  documentId: string;
  parts: readonly JoinedPart[];
  lang: string | undefined;
}

/** The text that the parts make together; each as it was read, but for one whose words had moved to another. */
export async function readJoined(ports: Ports, { documentId, parts, lang }: Wanted): Promise<Terms> {
  const pages = await Promise.all(parts.map((part) => readPart(ports, documentId, part)));
  return joinParts(
    pages.filter((page) => page !== undefined),
    lang,
  );
}

async function readPart(ports: Ports, documentId: string, part: JoinedPart): Promise<Terms | undefined> {
  const known = (await loadVersion(ports.archive, part.versionId))?.terms;
  const page = part.held === undefined ? undefined : await loadSnapshot(ports.archive, documentId, part.held);
  if (page === undefined || known === undefined) return known;
  const extraction = await readPage(ports, page, { documentId, url: part.url });
  return (extraction.outcome === 'terms' ? pickEdition(extraction.editions, known) : undefined) ?? known;
}
