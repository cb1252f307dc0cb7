import { useEffect, useRef } from 'preact/hooks';
import type { Time } from '../../utils/core/model/hash';
import type { Quote } from '../../utils/core/model/judgement';
import { Crumbs } from '../archive/Crumbs';
import { useSpeech } from '../base/Language';
import { PageTitle } from '../base/PageTitle';
import { splitAtMarks } from '../quote/MarkedQuote';

/** A block of a text, with what was searched for. */
export interface TextLine {
  kind: 'heading' | 'paragraph' | 'item' | 'row' | 'quote';
  marker?: string;
  quote: Quote;
}

interface TextViewProps {
  serviceName: string;
  serviceHref: string;
  termsType: string;
  documentHref: string;
  /** First seen. */
  at: Time;
  lang?: string;
  lines: readonly TextLine[];
}

const Line = ({ line: { kind, marker, quote } }: { line: TextLine }) => {
  const words = splitAtMarks(quote).map((piece, index) =>
    // pieces have no other name and never move
    piece.isMarked ? <mark key={index}>{piece.text}</mark> : piece.text,
  );
  const all = [marker && <span class="text-marker">{marker} </span>, words];
  return kind === 'heading' ? <h2>{all}</h2> : <p class={kind}>{all}</p>;
};

/** One version as it was, begun where the search found something. */
export const TextView = ({ serviceName, serviceHref, documentHref, at, lang, lines, ...props }: TextViewProps) => {
  const { t, date, termsType } = useSpeech();
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => text.current?.querySelector('mark')?.scrollIntoView({ block: 'center' }), []);
  const document = termsType(props.termsType);
  return (
    <>
      <Crumbs
        path={[
          { label: t('archive.title'), href: '#/' },
          { label: serviceName, href: serviceHref },
          { label: document, href: documentHref },
          { label: date(at), href: location.hash },
        ]}
      />
      <PageTitle text={t('search.text-heading', { service: serviceName, document, date: date(at) })} />
      <div ref={text} class="whole-text card" dir="auto" lang={lang}>
        {lines.map((line, index) => (
          <Line key={index} line={line} />
        ))}
      </div>
    </>
  );
};
