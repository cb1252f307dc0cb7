import { cleanAndRead } from '../../../utils/core/compose/read-page';
import type { Block, Terms } from '../../../utils/core/model/terms';
import { parsePage } from './parse-page';
import { timed } from './timed';

export interface ExtractCase {
  id: string;
  url: string;
  html: string;
}

/** A fetched page, cleaned as before it is kept, then read. */
export async function extractTask({ id, url, html }: ExtractCase): Promise<unknown> {
  const { value, ms } = await timed(() => cleanAndRead(html, { url }, parsePage));
  if (value.outcome !== 'terms') return { id, ...value, dates: [], notices: [], blocks: [], text: '', ms };
  const { editions } = value;
  const blocks = editions.flatMap((edition) => edition.blocks).map(asAnswer);
  const first: Terms | undefined = editions[0];
  return {
    id,
    outcome: 'terms',
    termsType: first?.termsType,
    title: first?.title,
    lang: first?.lang,
    dates: editions.flatMap((edition) => edition.dates),
    notices: editions.flatMap((edition) => edition.notices),
    editions: editions.length > 1 ? editions.map((edition, place) => edition.edition ?? String(place)) : undefined,
    blocks,
    text: blocks.map((block) => block.text).join('\n\n'),
    ms,
  };
}

const asAnswer = ({ kind, level, text, marker }: Block) => ({
  kind,
  ...(kind === 'heading' && { level }),
  text: marker ? `${marker} ${text}` : text,
});
