import { afterEach, expect, it, vi } from 'vitest';
import { TrustPart } from '../../../entrypoints/archive/parts/trust-part';
import { archive } from '../../../utils/view/archive';
import { mount } from '../mount';

afterEach(() => vi.restoreAllMocks());

const show = () =>
  mount(
    <main>
      <TrustPart serviceId="chirp" href="#/service/chirp" />
    </main>,
  );

it('says that the ledger could not be read, and why', async () => {
  vi.spyOn(archive.services, 'get').mockImplementation(() => {
    throw new Error('the store is shut');
  });
  const root = show();
  await expect.poll(() => root.querySelector('[role="alert"]')?.textContent).toContain('the store is shut');
});

it('shows nothing of a service that is not there', async () => {
  const read = vi.spyOn(archive.services, 'get');
  const root = show();
  await expect.poll(() => read.mock.results.length).toBeGreaterThan(0);
  await read.mock.results[0]?.value;
  expect(root.textContent).toBe('');
});
