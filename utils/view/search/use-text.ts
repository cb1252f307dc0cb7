import { parseQuery } from '../../core/search/parse-query';
import { markText } from '../../core/search/pick-passage';
import type { Archive } from '../../store/database';
import { findService } from '../../store/services';
import { loadVersion } from '../../store/versions';
import { archive } from '../archive';
import { useLive } from '../hooks/use-live';
import { placeOf, serviceIdOf } from '../place-of';

const loadText = async (from: Archive, versionId: string, query: string) => {
  const version = await loadVersion(from, versionId);
  if (version === undefined) return null;
  const { documentId, at, terms } = version;
  const service = await findService(from, serviceIdOf(documentId));
  const asked = parseQuery(query);
  const lines = terms.blocks.map(({ kind, marker, text }) => ({
    kind,
    ...(marker ? { marker } : {}),
    quote: { text, marks: markText(text, asked) },
  }));
  return { ...placeOf(documentId, service), at, lang: terms.lang, lines };
};

/** One version as it was, with what was searched for; `value` is null where it is missing. */
export const useText = (versionId: string, query: string) =>
  useLive(() => loadText(archive, versionId, query), [versionId, query]);
