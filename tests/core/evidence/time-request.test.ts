import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { timeRequest } from '../../../utils/core/evidence/time-request';
import { hashText } from '../../../utils/core/text/hash-text';

it('is the digest of the file, byte by byte', async () => {
  const request = timeRequest(await hashText('a proof'));
  expect([...request]).toEqual([...createHash('sha256').update('a proof').digest()]);
});
