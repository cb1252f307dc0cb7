import type { TermsType } from '../core/model/terms-type';
import { classifyLink } from '../core/services/classify-link';
import { recogniseAddress } from '../core/services/recognise-address';
import type { Ports } from '../pipeline/ports';
import type { WatchedService } from './find-watched';

interface SeenPage {
  url: string;
  title: string;
  content?: string;
}

/** What a page is: by its address, by its name, and only then by reading it. */
export const nameTermsType = async (
  ports: Pick<Ports, 'read'>,
  page: SeenPage,
  { documents }: Pick<WatchedService, 'documents'>,
): Promise<TermsType | undefined> => {
  const known = recogniseAddress(page.url, { documents }) ?? classifyLink({ text: page.title, href: page.url });
  if (known || page.content === undefined) return known;
  const extraction = await ports.read(page.content, { url: page.url });
  return extraction.outcome === 'terms' ? extraction.editions[0]?.termsType : undefined;
};
