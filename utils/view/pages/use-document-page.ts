import { useEffect, useState } from 'preact/hooks';
import { listChanges } from '../../store/changes';
import type { Archive } from '../../store/database';
import { findDocument, listNotices } from '../../store/documents';
import { listHeld } from '../../store/held';
import { findService } from '../../store/services';
import { listVersions } from '../../store/versions';
import { archive } from '../archive';
import { useLive } from '../hooks/use-live';
import { doubtsOf } from '../lines/doubts-of';
import { heldSince } from '../lines/held-since';
import { choosePair, versionLines } from '../lines/version-lines';
import { findNewText, hostsOf } from '../new-text';
import { serviceIdOf } from '../place-of';
import { hashOf } from '../route';
import { loadDocumentYear } from '../year/document-year';

const loadDocument = async (from: Archive, documentId: string) => {
  const [document, versions, changes, held, notices] = await Promise.all([
    findDocument(from, documentId),
    listVersions(from, documentId),
    listChanges(from, documentId),
    listHeld(from, serviceIdOf(documentId)),
    listNotices(from, documentId),
  ]);
  const service = document && (await findService(from, document.serviceId));
  const now = Date.now();
  return {
    place: document && {
      document,
      year: service?.isExample ? undefined : await loadDocumentYear(from, document, { versions, changes, now }),
      doubts: doubtsOf(document, heldSince(held).get(documentId)),
      newText: findNewText(notices, {
        hosts: hostsOf(service, document),
        changedAt: versions[0]?.at,
        now,
      }),
      serviceName: service?.name ?? document.serviceId,
      serviceHref: hashOf({ view: 'service', serviceId: document.serviceId }),
      href: hashOf({ view: 'document', documentId }),
    },
    versions: versionLines(versions, changes),
    pair: choosePair(versions),
  };
};

/** One document: its versions, two of them picked for comparing. */
export const useDocumentPage = (documentId: string) => {
  const live = useLive(() => loadDocument(archive, documentId), [documentId]);
  const [chosen, setChosen] = useState<{ beforeId?: string; afterId?: string }>({});
  // another document has other versions
  useEffect(() => setChosen({}), [documentId]);
  const pair = { ...live.value?.pair, ...chosen };
  const canCompare = pair.beforeId !== undefined && pair.afterId !== undefined && pair.beforeId !== pair.afterId;
  return {
    ...live,
    pair,
    compareHref: canCompare
      ? hashOf({ view: 'comparison', beforeId: pair.beforeId ?? '', afterId: pair.afterId ?? '' })
      : undefined,
    onChoose: (side: 'before' | 'after', versionId: string) => setChosen({ ...chosen, [`${side}Id`]: versionId }),
  };
};
