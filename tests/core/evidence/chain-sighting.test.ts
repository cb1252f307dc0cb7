import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalSighting, type SightingFields } from '../../../utils/core/evidence/canonical-sighting';
import { CHAIN_START, chainSighting } from '../../../utils/core/evidence/chain-sighting';
import { verifyChain } from '../../../utils/core/evidence/verify-chain';
import type { Sighting } from '../../../utils/core/model/capture';

const FIRST: SightingFields = {
  documentId: 'murmur/Terms of Service',
  index: 0,
  at: 1772366400000,
  how: 'visit',
  url: 'https://murmur.example/terms',
  snapshot: 'ab'.repeat(32),
};
const SECOND: SightingFields = {
  documentId: 'murmur/Terms of Service',
  index: 1,
  at: 1772452800000,
  how: 'check',
  url: 'https://murmur.example/terms?a="b"\\ü',
  status: 503,
  serverDate: 'Mon, 02 Mar 2026 12:00:00 GMT',
  refusal: 'server-error',
};

describe('the canonical form of a sighting', () => {
  it('is these very bytes', () => {
    expect(canonicalSighting(SECOND, CHAIN_START)).toBe(
      `{"at":1772452800000,"documentId":"murmur/Terms of Service","how":"check","index":1,"previous":"${'0'.repeat(64)}","refusal":"server-error","serverDate":"Mon, 02 Mar 2026 12:00:00 GMT","status":503,"url":"https://murmur.example/terms?a=\\"b\\"\\\\ü"}`,
    );
  });

  it('has this hash, for ever', async () => {
    const first = await chainSighting(FIRST, CHAIN_START);
    expect(first.hash).toBe('99418272737564af22272328a93c4a928caea63dbfd59b60ef11a7c6ceb6d2ce');
    expect(first.hash).toBe(createHash('sha256').update(canonicalSighting(FIRST, CHAIN_START)).digest('hex'));
    const second = await chainSighting(SECOND, first.hash);
    expect(second.hash).toBe('201b122360108bad9fee6f9309a776c10d9efaade745c5d70dfee0cf85bd8a9b');
    expect(second.previous).toBe(first.hash);
  });
});

async function chain(length: number): Promise<Sighting[]> {
  const sightings: Sighting[] = [];
  for (let index = 0; index < length; index += 1)
    sightings.push(await chainSighting({ ...FIRST, index, at: index }, sightings.at(-1)?.hash ?? CHAIN_START));
  return sightings;
}

describe('verifyChain', () => {
  it('gives the head of a whole chain, whatever was worked out later', async () => {
    const whole = (await chain(5)).map((sighting): Sighting => ({ ...sighting, outcome: 'same', versionIds: [] }));
    expect(await verifyChain(whole)).toEqual({ ok: true, value: whole[4]?.hash });
    expect(await verifyChain([])).toEqual({ ok: true, value: CHAIN_START });
  });

  it('finds the first sighting that was altered, left out, or is of another document', async () => {
    const whole = await chain(5);
    const altered = whole.map((sighting, index) => (index === 2 ? { ...sighting, at: 99 } : sighting));
    expect(await verifyChain(altered)).toEqual({ ok: false, error: { code: 'altered', index: 2 } });
    expect(await verifyChain(whole.toSpliced(3, 1))).toEqual({ ok: false, error: { code: 'gap', index: 3 } });
    expect(await verifyChain(whole.slice(1))).toEqual({ ok: false, error: { code: 'gap', index: 0 } });
    const foreign = whole.with(4, { ...(whole[4] as Sighting), documentId: 'other/Imprint' });
    expect(await verifyChain(foreign)).toEqual({ ok: false, error: { code: 'foreign', index: 4 } });
  });
});
