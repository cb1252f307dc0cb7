import { writeKeptEditions } from '../../core/extract/kept-editions/write-kept-editions';
import { fail, type Result, succeed } from '../../core/model/result';
import type { TermsType } from '../../core/model/terms-type';
import {
  type InstanceTerms,
  instanceAddress,
  isInstancePage,
  parseInstanceTerms,
} from '../../core/services/instances/instance-terms';
import type { Ports } from '../ports';
import { fetchPage, type RefusedPage, type ShownPage } from './fetch-page';

interface Asked {
  url: string;
  termsType: TermsType;
  hosts: readonly string[];
  /** The page at the address, as it was sent. */
  html: string;
}

type Answer = Result<{ terms: InstanceTerms; shown: ShownPage } | undefined, RefusedPage>;

/** Nothing where the instance has no such terms, or answers something else. */
async function askFor(ports: Ports, url: string, hosts: readonly string[]): Promise<Answer> {
  const fetched = await fetchPage(ports, { url, hosts, accepts: 'json' });
  if (!fetched.ok) return fetched.error.refusal === 'not-found' ? succeed(undefined) : fetched;
  const terms = parseInstanceTerms(fetched.value.html);
  return succeed(terms && { terms, shown: fetched.value });
}

/**
 * What an instance of Mastodon and its kin gives of the terms at an address, with the text that is to follow them, as a
 * page to keep; undefined where the page at the address has to be read itself. Where the text to come was named and
 * could not be had, the look is refused: a text that is missing would look withdrawn.
 */
export async function askInstance(
  ports: Ports,
  { url, termsType, hosts, html }: Asked,
): Promise<Result<ShownPage | undefined, RefusedPage>> {
  const address = instanceAddress(url, termsType);
  if (!address || !isInstancePage(html)) return succeed(undefined);
  const current = await askFor(ports, address, hosts);
  if (!current.ok) return current;
  if (!current.value) return succeed(undefined);
  const { terms, shown } = current.value;
  const next = terms.succeededBy ? await askFor(ports, `${address}/${terms.succeededBy}`, hosts) : succeed(undefined);
  if (!next.ok) return fail(next.error);
  const clean = async ({ content, effectiveOn, updatedOn }: InstanceTerms) => ({
    cleaned: await ports.clean(`<!DOCTYPE html><html><head></head><body>${content}</body></html>`, url),
    effectiveOn,
    updatedOn,
  });
  const coming = next.value && (await clean({ ...next.value.terms, effectiveOn: terms.succeededBy }));
  return succeed({ ...shown, html: writeKeptEditions(await clean(terms), coming) });
}
