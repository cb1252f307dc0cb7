import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { openArchive } from '../../utils/store/database';
import { useLive } from '../../utils/view/hooks/use-live';

const archive = openArchive('live-test');
afterEach(() => archive.delete());

const Names = ({ id }: { id: string }) => {
  const { value, failure } = useLive(async () => {
    if (id === 'broken') throw new Error('no such page');
    return (await archive.services.get(id))?.name ?? 'nobody';
  }, [id]);
  return <p>{failure ?? value ?? 'waiting'}</p>;
};

const service = { id: 'a', hosts: [], watchedSince: 1, isPaused: false, isExample: false };

it('follows the store, forgets the old answer at a new question, and says when it cannot read', async () => {
  const root = document.body.appendChild(document.createElement('div'));
  render(<Names id="a" />, root);
  expect(root.textContent).toBe('waiting');
  await expect.poll(() => root.textContent).toBe('nobody');
  await archive.services.put({ ...service, name: 'Chirp' });
  await expect.poll(() => root.textContent).toBe('Chirp');

  const said: (string | null)[] = [];
  new MutationObserver(() => said.push(root.textContent)).observe(root, { subtree: true, characterData: true });
  render(<Names id="b" />, root);
  await expect.poll(() => root.textContent).toBe('nobody');
  expect(said).toEqual(['waiting', 'nobody']);

  render(<Names id="broken" />, root);
  await expect.poll(() => root.textContent).toContain('no such page');
});
