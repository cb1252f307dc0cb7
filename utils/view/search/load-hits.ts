import { findSentences } from '../../core/search/find-texts';
import { foldWords } from '../../core/search/fold-words';
import type { Query } from '../../core/search/parse-query';
import { pickPassage } from '../../core/search/pick-passage';
import type { FoundDocument } from './find-documents';
import type { OpenDocument } from './open-document';
import { type Span, spansOf } from './spans-of';

/** A sentence that was found, however many versions have it. */
export interface Hit {
  quote: { text: string; marks: [number, number][] };
  lang?: string;
  spans: Span[];
}

export interface DocumentHits {
  hits: Hit[];
  /** Texts with what was asked for that were not looked at. */
  more: number;
}

interface Asked {
  query: Query;
  standing: ReadonlyMap<string, string>;
  /** Sentences that are wanted. */
  atMost: number;
}

/** The sentences of a document, each with all the time that it stood: it may have moved from one text to another. */
export async function loadHits(found: FoundDocument, open: OpenDocument, asked: Asked): Promise<DocumentHits> {
  const { texts, searchable } = found;
  const versions = await open.versions();
  const hits = new Map<string, Hit>();
  let looked = 0;
  while (hits.size < asked.atMost && looked < texts.length) {
    const next = texts.slice(looked, looked + asked.atMost - hits.size);
    looked += next.length;
    const said = await open.read(next.map(({ number }) => number));
    for (const [at, { number }] of next.entries()) {
      const lang = versions.find(({ has }) => has.has(number))?.lang;
      const { sentences, ...quote } = pickPassage(said[at] ?? '', asked.query, lang);
      const key = sentences.map((sentence) => foldWords(sentence).join(' ')).join('\n');
      if (hits.has(key)) continue;
      const holders = open.holdersOf(key, () => findSentences(searchable.places, sentences));
      const spans = spansOf(versions, ({ has }) => holders.some((holder) => has.has(holder.number)), asked.standing);
      hits.set(key, { quote, ...(lang && { lang }), spans });
    }
  }
  return { hits: [...hits.values()], more: texts.length - looked };
}
