import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalSighting } from '../../../utils/core/evidence/canonical-sighting';
import { chainSighting } from '../../../utils/core/evidence/chain-sighting';
import { verifyBytes } from '../../../utils/core/evidence/seal/signing';
import { headStatement } from '../../../utils/core/evidence/seal/statements';
import { canonicalJson } from '../../../utils/core/text/coding/canonical-json';
import { hashTerms, wordingOf } from '../../../utils/core/text/hash-terms';

const { sightings, texts, canonical, key, head } = JSON.parse(readFileSync('docs/evidence-vectors.json', 'utf8'));
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const SHORT: Record<string, string> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
};
/** As docs/evidence.md says it, written anew: no code of ours, and no `JSON.stringify`. */
function quoteByHand(text: string): string {
  const characters = [...text].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    const isLone = code >= 0xd800 && code <= 0xdfff;
    return SHORT[character] ?? (code < 0x20 || isLone ? `\\u${code.toString(16).padStart(4, '0')}` : character);
  });
  return `"${characters.join('')}"`;
}

const NAMES = ['at', 'documentId', 'how', 'index', 'previous', 'refusal', 'serverDate', 'snapshot', 'status', 'url'];
function writeByHand(sighting: Record<string, string | number>): string {
  const members = NAMES.filter((name) => sighting[name] !== undefined).map((name) => {
    const value = sighting[name] ?? '';
    return `"${name}":${typeof value === 'number' ? String(value) : quoteByHand(value)}`;
  });
  return `{${members.join(',')}}`;
}

describe('the test vectors', () => {
  it('are what the documented form gives, by hand and by node alone', () => {
    expect(sightings).toHaveLength(4);
    let previous = '0'.repeat(64);
    for (const vector of sightings) {
      expect(vector.previous).toBe(previous);
      expect(writeByHand({ ...vector.fields, previous })).toBe(vector.canonical);
      expect(sha256(vector.canonical)).toBe(vector.hash);
      previous = vector.hash;
    }
    for (const { wording, textHash } of texts) expect(sha256(wording)).toBe(textHash);
    for (const { canonical: text, digest, value } of canonical) {
      expect(sha256(text)).toBe(digest);
      expect(JSON.parse(text)).toEqual(value);
    }
  });

  it('are signed by the key that RFC 8032 publishes, by node alone', () => {
    const bytes = Buffer.from(
      `{"documentId":${quoteByHand(head.documentId)},"format":"clausewatch-head","head":"${head.head}","index":${head.index},"revision":1}`,
    );
    expect(bytes.toString()).toBe(head.statement);
    const d = Buffer.from(key.seed, 'hex').toString('base64url');
    const privateKey = createPrivateKey({ key: { ...key.publicKey, d }, format: 'jwk' });
    expect(sign(null, bytes, privateKey).toString('base64url')).toBe(head.signature);
    const publicKey = createPublicKey({ key: key.publicKey, format: 'jwk' });
    expect(verify(null, bytes, publicKey, Buffer.from(head.signature, 'base64url'))).toBe(true);
  });
});

describe('our code', () => {
  it('gives the same', async () => {
    for (const { fields, previous, canonical: text, hash } of sightings) {
      expect(canonicalSighting(fields, previous)).toBe(text);
      expect((await chainSighting(fields, previous)).hash).toBe(hash);
    }
    for (const { blocks, wording, textHash } of texts) {
      expect(wordingOf(blocks)).toBe(wording);
      expect(await hashTerms({ blocks, dates: [], notices: [] })).toBe(textHash);
    }
    for (const { value, canonical: text } of canonical) expect(canonicalJson(value)).toBe(text);
    expect(new TextDecoder().decode(headStatement(head))).toBe(head.statement);
    expect(await verifyBytes(key.publicKey, head.signature, headStatement(head))).toBe('fits');
    expect(await verifyBytes(key.publicKey, head.signature, headStatement({ ...head, index: 3 }))).toBe('differs');
  });
});
