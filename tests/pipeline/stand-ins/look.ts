import type { How, Outcome } from '../../../utils/core/model/capture';
import { advance } from '../../../utils/pipeline/advance';
import { DAY } from '../../../utils/pipeline/check/next-check';
import { recordCapture } from '../../../utils/pipeline/record-capture';
import { listSightings } from '../../../utils/store/sightings';
import { ADDRESS, ID } from './check-page';
import type { TestPorts } from './make-test-ports';

/** A day later somebody looks at a page of the terms of service; what came of it. */
export async function look(
  ports: TestPorts,
  html: string,
  { url = ADDRESS, how = 'visit' as How } = {},
): Promise<Outcome | undefined> {
  ports.clock.now += DAY;
  await recordCapture(ports, {
    ...{ serviceId: 'murmur', termsType: 'Terms of Service', url, at: ports.now(), how, mediaType: 'text/html' },
    content: await ports.clean(html, url),
  });
  await advance(ports);
  return (await listSightings(ports.archive, ID))[0]?.outcome;
}
