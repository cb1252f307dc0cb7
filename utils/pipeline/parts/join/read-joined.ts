import { joinParts } from '../../../core/extract/parts/join-parts';
import type { Terms } from '../../../core/model/terms';
import type { JoinedPart } from '../../../core/model/version';
import { loadSnapshot } from '../../../store/blocks/load-snapshot';
import { loadVersion } from '../../../store/versions';
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
  const held = part.held === undefined ? undefined : await readHeld(ports, documentId, { ...part, held: part.held });
  return held ?? (await loadVersion(ports.archive, part.versionId))?.terms;
}

async function readHeld(ports: Ports, documentId: string, { url, held, versionId }: Required<JoinedPart>) {
  const page = await loadSnapshot(ports.archive, documentId, held);
  const extraction = page === undefined ? undefined : await readPage(ports, page, { documentId, url });
  if (extraction?.outcome !== 'terms') return undefined;
  const row = await ports.archive.versions.get(versionId);
  const { editions } = extraction;
  return editions.find(({ lang, edition }) => lang === row?.lang && edition === row?.edition) ?? editions[0];
}
