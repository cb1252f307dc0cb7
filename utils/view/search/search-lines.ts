import { TERMS_TYPES } from '../../core/model/terms-type';
import { hashOf } from '../route';
import type { Answer, AnsweredDocument } from './answer-search';
import type { Hit } from './load-hits';
import type { Searched } from './search-memory';
import type { Span } from './spans-of';

/** The answer as it is drawn: by service, then by document. */
export function searchLines({ shown, query }: Answer, { services }: Searched) {
  const groups = Map.groupBy(shown, ({ found }) => found.searchable.document.serviceId);
  return [...groups].map(([id, documents]) => ({
    id,
    name: services.find((service) => service.id === id)?.name ?? id,
    href: hashOf({ view: 'service', serviceId: id }),
    documents: documents.map((document) => documentLine(document, query)),
  }));
}

function documentLine({ found, hits, more }: AnsweredDocument, query: string) {
  const { id, termsType } = found.searchable.document;
  return {
    id,
    termsType,
    href: hashOf({ view: 'document', documentId: id }),
    hits: hits.map((hit) => hitLine(hit, query)),
    more,
  };
}

const hitLine = ({ quote, lang, spans }: Hit, query: string) => ({
  quote,
  lang,
  isStanding: spans.some(({ isStanding }) => isStanding),
  spans: spans.map((span) => spanLine(span, query)),
});

const spanLine = ({ beforeId, afterId, firstId, lastId, ...span }: Span, query: string) => ({
  ...span,
  textHref: hashOf({ view: 'text', versionId: lastId, query }),
  cameHref: beforeId && hashOf({ view: 'comparison', beforeId, afterId: firstId }),
  wentHref: afterId && hashOf({ view: 'comparison', beforeId: lastId, afterId }),
});

/** What a search can be narrowed to: services by name, kinds of documents in their own order. */
export function searchChoices({ services, searchables }: Searched) {
  const own = new Set(searchables.map(({ document }) => document.serviceId));
  const kinds = new Set<string>(searchables.map(({ document }) => document.termsType));
  return {
    services: services
      .filter(({ id }) => own.has(id))
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    kinds: TERMS_TYPES.filter((type) => kinds.has(type)) as string[],
  };
}
