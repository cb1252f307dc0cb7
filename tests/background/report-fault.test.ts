import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { reportFault } from '../../utils/background/report-fault';
import { openArchive } from '../../utils/store/database';
import { listFaults } from '../../utils/store/faults';

it('keeps a bug without what its addresses carry, and no end of the worker', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const archive = openArchive('faults');
  await reportFault(archive, 'background.check', new Error('No SW'));
  await reportFault(archive, 'background.check', new Error('boom'));
  expect(await listFaults(archive)).toMatchObject([{ where: 'background.check', message: 'boom' }]);
});
