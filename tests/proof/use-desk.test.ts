// @vitest-environment jsdom
import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import { checkFile } from '../../utils/proof/check-file';
import { useDesk } from '../../utils/proof/use-desk';
import { draw } from '../view/stage';

vi.mock('../../utils/proof/check-file', () => ({ checkFile: vi.fn() }));

let desk: ReturnType<typeof useDesk> | undefined;
const Desk = () => {
  desk = useDesk({ loadWords: async () => ({}), pages: { draw: () => document.createElement('div'), styles: '' } });
  return null;
};

it('checks on where one file breaks its check', async () => {
  vi.mocked(checkFile).mockRejectedValueOnce(new RangeError('Invalid array length'));
  vi.mocked(checkFile).mockResolvedValueOnce({ ok: false, error: { id: 'check.file-empty' } });
  draw(h(Desk, {}));
  desk?.onFiles([new File(['x'], 'a.html'), new File([], 'b.json')]);
  await expect
    .poll(() => desk?.files.map(({ fault }) => fault?.id))
    .toEqual(['check.file-broke-off', 'check.file-empty']);
});
