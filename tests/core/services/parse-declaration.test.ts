import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDeclaration } from '../../../utils/core/services/parse-declaration';
import { readDeclarations } from './declared-services';

const sound = () => ({
  id: 'little-site',
  name: 'Little Site',
  category: 'social',
  hosts: ['little.example', 'terms.example'],
  sharedHosts: ['terms.example'],
  documents: [
    {
      termsType: 'Terms of Service',
      addresses: ['https://little.example/terms'],
      alsoAt: ['https://terms.example/little?doc=terms'],
      needsScripts: true,
    },
    { termsType: 'Privacy Policy', addresses: ['https://little.example/privacy'] },
  ],
  settings: [{ address: 'https://little.example/settings?tab=privacy', covers: 'who sees posts', source: 'memory' }],
  account: { deletion: 'https://little.example/leave', source: 'memory' },
  examples: [
    { address: 'https://www.little.example/de/terms/?utm_source=footer', termsType: 'Terms of Service' },
    { address: 'https://little.example/home' },
  ],
  wellKnown: true,
  source: 'looked at by hand',
  verifiedOn: '2026-07-02',
});

/** The sound declaration with one place altered: `documents.0.addresses`. */
function withChange(place: string, value: unknown): unknown {
  const declaration: unknown = sound();
  const steps = place.split('.');
  const last = steps.pop() ?? '';
  let target = declaration as Record<string, unknown>;
  for (const step of steps) target = target[step] as Record<string, unknown>;
  if (value === undefined) delete target[last];
  else target[last] = value;
  return declaration;
}

describe('parseDeclaration', () => {
  it('gives a sound declaration back as it is', () => {
    expect(parseDeclaration(sound())).toEqual({ ok: true, value: sound() });
  });

  it.each([
    ['id', undefined, 'id', 'must be text'],
    ['id', 'Little Site', 'id', 'lower-case words'],
    ['name', '  ', 'name', 'must not be empty'],
    ['hosts', [], 'hosts', 'at least one'],
    ['hosts', 'little.example', 'hosts', 'must be a list'],
    ['hosts.0', 'https://little.example', 'hosts[0]', 'bare host'],
    ['hosts.0', 'localhost', 'hosts[0]', 'bare host'],
    ['hosts.1', 'www.little.example', 'hosts', 'part of another'],
    ['sharedHosts', ['else.example'], 'sharedHosts[0]', 'one of the hosts'],
    ['documents', [], 'documents', 'at least one'],
    ['documents.0.termsType', 'Terms', 'documents[0].termsType', 'Open Terms Archive'],
    ['documents.1.termsType', 'Terms of Service', 'documents[1].termsType', 'twice'],
    ['documents.0.addresses', [], 'documents[0].addresses', 'at least one'],
    ['documents.0.addresses.0', 'http://little.example/terms', 'documents[0].addresses[0]', 'https://'],
    ['documents.0.addresses.0', 'https://else.example/terms', 'documents[0].addresses[0]', 'none of the hosts'],
    ['documents.0.addresses.0', 'https://notlittle.example/t', 'documents[0].addresses[0]', 'none of the hosts'],
    ['documents.0.addresses.0', 'https://little.example/terms#2', 'documents[0].addresses[0]', 'must be written as'],
    ['documents.0.needsScripts', 'yes', 'documents[0].needsScripts', 'true or false'],
    [
      'documents.1.addresses.0',
      'https://little.example/en/terms/',
      'documents[1].addresses',
      'Terms of Service already',
    ],
    ['settings.0.address', 'nowhere', 'settings[0].address', 'https://'],
    ['account', { source: 'memory' }, 'account', 'download or deletion'],
    ['account.deletion', 'https://else.example/leave', 'account.deletion', 'none of the hosts'],
    ['account.download', 'javascript:alert(1)', 'account.download', 'https://'],
    ['examples.0.termsType', 'Privacy Policy', 'examples[0]', 'is recognised as Terms of Service'],
    ['examples.1.termsType', 'Privacy Policy', 'examples[1]', 'is recognised as an ordinary page'],
    ['source', undefined, 'source', 'must be text'],
    ['verifiedOn', '2.7.2026', 'verifiedOn', 'must be a day'],
    ['verifiedOn', '2026-13-02', 'verifiedOn', 'must be a day'],
    ['wellKnow', true, 'wellKnow', 'is not one of'],
    ['documents.0.address', 'https://little.example/t', 'documents[0].address', 'is not one of'],
  ])('names what is wrong with %s = %j', (place, value, field, why) => {
    const parsed = parseDeclaration(withChange(place, value));
    expect(parsed).toEqual({ ok: false, error: { field, why: expect.stringContaining(why) } });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true }), (value) => {
        expect(parseDeclaration(value).ok).toBe(false);
      }),
    );
  });

  it('never throws on a declaration with one place spoilt', { timeout: 30_000 }, () => {
    const places = [
      'id',
      'hosts',
      'hosts.0',
      'documents.0',
      'documents.0.addresses.0',
      'settings.0',
      'examples.0.address',
    ];
    const hostile = fc.oneof(fc.anything(), fc.webUrl(), fc.string({ unit: 'binary' }), fc.constant('https://%zz/%'));
    fc.assert(
      fc.property(fc.constantFrom(...places), hostile, (place, value) => {
        const parsed = parseDeclaration(withChange(place, value));
        if (!parsed.ok) expect(parsed.error.why).not.toBe('');
      }),
    );
  });

  it('takes the example that CONTRIBUTING.md gives', () => {
    const text = readFileSync(new URL('../../../CONTRIBUTING.md', import.meta.url), 'utf8');
    const [, example = ''] = text.match(/```json\n([\s\S]*?)```/) ?? [];
    expect(parseDeclaration(JSON.parse(example))).toMatchObject({ ok: true });
  });

  it('gives every shipped declaration back as it lies in its file', () => {
    for (const declaration of readDeclarations()) {
      expect(parseDeclaration(JSON.parse(JSON.stringify(declaration)))).toEqual({ ok: true, value: declaration });
    }
  });
});
