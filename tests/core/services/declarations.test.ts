import { describe, expect, it } from 'vitest';
import type { TermsType } from '../../../utils/core/model/terms-type';
import { findService } from '../../../utils/core/services/find-service';
import { parseDeclaration } from '../../../utils/core/services/parse-declaration';
import { recogniseAddress } from '../../../utils/core/services/recognise-address';
import { isHostWithin } from '../../../utils/core/services/web-address';
import { readDeclarations, readServiceFiles } from './declared-services';

const files = readServiceFiles();

describe.each(files)('$file', ({ file, value }) => {
  const parsed = parseDeclaration(value);

  it('is a declaration named after its service', () => {
    expect(parsed).toMatchObject({ ok: true, value: { id: file.replace('.json', '') } });
  });

  it('gives an example of every document but shared ones, and two ordinary pages', () => {
    if (!parsed.ok) throw new Error(parsed.error.why);
    const { documents, examples, sharedHosts = [] } = parsed.value;
    const shown = new Set(examples.map(({ termsType }) => termsType));
    const owned = documents.filter(({ addresses }) =>
      addresses.some((address) => !sharedHosts.includes(new URL(address).hostname)),
    );
    expect(owned.filter(({ termsType }) => !shown.has(termsType))).toEqual([]);
    expect(examples.filter(({ termsType }) => !termsType).length).toBeGreaterThanOrEqual(2);
  });
});

describe('the declarations together', () => {
  const declarations = readDeclarations();
  const declares = (...wanted: TermsType[]) =>
    declarations.filter(({ documents }) =>
      wanted.every((type) => documents.some(({ termsType }) => termsType === type)),
    );

  it('are at least sixty, seventy of them with terms and privacy, and two dozen well known', () => {
    expect(declarations.length).toBeGreaterThanOrEqual(60);
    expect(declares('Terms of Service', 'Privacy Policy').length).toBeGreaterThanOrEqual(70);
    expect(declarations.filter(({ wellKnown }) => wellKnown)).toHaveLength(24);
  });

  it('recognise their own examples and nobody else’s', { timeout: 30_000 }, () => {
    for (const owner of declarations) {
      for (const { address, termsType } of owner.examples) {
        for (const other of declarations) {
          const isShared = other.sharedHosts?.includes(new URL(address).hostname);
          const allowed = other === owner ? [termsType] : [undefined, ...(isShared ? [termsType] : [])];
          expect(allowed, `${address} in ${other.id}`).toContain(recogniseAddress(address, other));
        }
      }
    }
  });

  it('are found again from each of their examples', () => {
    for (const owner of declarations) {
      for (const { address } of owner.examples) {
        expect(findService(address, declarations)?.id, address).toBe(owner.id);
      }
    }
  });

  it('claim no host of another service without saying that it is shared', () => {
    const claims = declarations.flatMap(({ id, hosts, sharedHosts = [] }) =>
      hosts.filter((host) => !sharedHosts.includes(host)).map((host) => ({ id, host })),
    );
    const clashes = claims.filter(({ id, host }) =>
      claims.some((other) => other.id !== id && isHostWithin(host, other.host)),
    );
    expect(clashes).toEqual([]);
  });
});
