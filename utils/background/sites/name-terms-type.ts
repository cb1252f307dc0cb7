import type { TermsType } from '../../core/model/terms-type';
import { classifyLink } from '../../core/services/classify-link';
import { recogniseAddress } from '../../core/services/recognise-address';
import type { Ports } from '../../pipeline/ports';
import type { WatchedService } from './find-watched';

interface SeenPage {
  url: string;
  title: string;
  content?: string;
}

/** What a page is: by its address, by its name, by reading it, and only then by the look of its address. */
export const nameTermsType = async (
  ports: Pick<Ports, 'read'>,
  page: SeenPage,
  { documents }: Pick<WatchedService, 'documents'>,
): Promise<TermsType | undefined> => {
  const known = recogniseAddress(page.url, { documents }) ?? byTitle(page);
  return known ?? (await byText(ports, page)) ?? classifyLink({ text: '', href: page.url });
};

/** `Terms of Service | Example`: the whole title, then its parts. */
const byTitle = ({ url, title }: SeenPage): TermsType | undefined => {
  for (const text of [title, ...title.split(/\s[|·:–—-]\s|:\s/)]) {
    const termsType = classifyLink({ text: text.trim(), href: url });
    if (text.trim() !== '' && termsType) return termsType;
  }
};

const byText = async ({ read }: Pick<Ports, 'read'>, { url, content }: SeenPage): Promise<TermsType | undefined> => {
  if (content === undefined) return;
  const extraction = await read(content, { url });
  return extraction.outcome === 'terms' ? extraction.editions[0]?.termsType : undefined;
};
