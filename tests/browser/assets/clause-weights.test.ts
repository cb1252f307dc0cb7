import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeClauseModels } from '../../../utils/core/clauses/model/clause-models';

const FOLDER = join('assets', 'clauses', 'weights');
const shipped = readdirSync(FOLDER).filter((name) => name.endsWith('.bin'));

async function freshly() {
  vi.resetModules();
  return (await import('../../../utils/browser/assets/clause-weights')).clauseWeights;
}

const fromFolder = vi.fn(async (address: string) => new Response(readFileSync(join(FOLDER, basename(address)))));

afterEach(() => {
  vi.unstubAllGlobals();
  fromFolder.mockClear();
});

describe('weights of clauses', () => {
  it('are asked for once, from the package alone, and are all that ship', async () => {
    vi.stubGlobal('fetch', fromFolder);
    const clauseWeights = await freshly();
    const [files, again] = await Promise.all([clauseWeights(), clauseWeights()]);
    expect(again).toBe(files);
    expect([...files.keys()].map((name) => `${name}.bin`).sort()).toEqual(shipped.sort());
    for (const [address] of fromFolder.mock.calls) expect(address).toMatch(/^\/weights\/[a-z-]+\.bin$/);
    expect(fromFolder).toHaveBeenCalledTimes(shipped.length);
  });

  it('are asked for again after a failure', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    const clauseWeights = await freshly();
    await expect(clauseWeights()).rejects.toThrow('not there');
    vi.stubGlobal('fetch', fromFolder);
    expect((await clauseWeights()).size).toBe(shipped.length);
  });

  it('make models that know an unfair clause in each language', async () => {
    vi.stubGlobal('fetch', fromFolder);
    const modelOf = makeClauseModels(await (await freshly())());
    const said = (lang: string, text: string) =>
      modelOf(lang)
        ?.unfair({ text, lang })
        .map(({ category }) => category);
    expect(said('en', 'We may terminate your account at any time, for any reason, without notice.')).toContain(
      'termination',
    );
    expect(said('de', 'Wir haften nicht für indirekte Schäden oder entgangenen Gewinn.')).toContain('liability');
    expect(said('it', 'Possiamo modificare i presenti termini in qualsiasi momento.')).toContain('unilateral-change');
    expect(said('pl', 'Korzystając z usługi, użytkownik akceptuje niniejszy regulamin.')).toContain('consent-by-use');
    expect(said('en', 'You can change the colour of your page in its settings.')).toEqual([]);
    expect(modelOf('fr')).toBeUndefined();
  });

  it('stay small', () => {
    const sizes = shipped.map((name) => gzipSync(readFileSync(join(FOLDER, name))).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(540_000);
  });
});
