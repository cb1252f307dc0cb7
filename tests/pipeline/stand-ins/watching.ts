import { watchService } from '../../../utils/pipeline/watch/watch-service';
import { look } from './look';
import { makeTestPorts, type TestPorts } from './make-test-ports';

/** Murmur is switched on, and these pages of its terms were looked at, a day apart. */
export async function watching(...pages: string[]): Promise<TestPorts> {
  const ports = makeTestPorts();
  await watchService(ports, { serviceId: 'murmur' });
  for (const page of pages) await look(ports, page);
  return ports;
}
