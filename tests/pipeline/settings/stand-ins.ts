import type { ShownPage, ShownSetting, Touch } from '../../../utils/core/model/setting';
import { type SettingsSeenAt, takeReading } from '../../../utils/pipeline/settings/take-reading';
import { watchService } from '../../../utils/pipeline/watch/watch-service';
import { makeTestPorts, type TestPorts } from '../stand-ins/make-test-ports';

export const DAY = 86_400_000;
export const URL_OF_PAGE = 'https://murmur.example/settings/privacy';

export const shown = (values: Record<string, string>, more: Partial<ShownPage> = {}): ShownPage => ({
  lang: 'en',
  settings: Object.entries(values).map(
    ([name, value]): ShownSetting => ({ name, path: ['Privacy'], kind: 'switch', value }),
  ),
  unreadable: [],
  ...more,
});

export const touch = (name: string, at: number): Touch => ({ name, path: ['Privacy'], at, by: 'pointer' });

export async function watched(): Promise<TestPorts> {
  const ports = makeTestPorts();
  await watchService(ports, { serviceId: 'murmur' });
  return ports;
}

/** One stay on the page; each reading is a message of its own. */
export class Visit {
  private count = 0;
  private readonly ports: TestPorts;
  private readonly more: Partial<SettingsSeenAt>;
  private readonly visit: string;

  constructor(ports: TestPorts, visit: string, more: Partial<SettingsSeenAt> = {}) {
    this.ports = ports;
    this.visit = visit;
    this.more = more;
  }

  message(page: ShownPage | undefined, touches: readonly Touch[] = []): SettingsSeenAt {
    const seen: SettingsSeenAt = {
      ...{ serviceId: 'murmur', url: URL_OF_PAGE, visit: this.visit, count: this.count, names: [], touches },
      ...(page ? { shown: page } : {}),
      ...this.more,
    };
    this.count += 1;
    return seen;
  }

  async see(page: ShownPage | undefined, touches: readonly Touch[] = []): Promise<void> {
    const taken = await takeReading(this.ports, this.message(page, touches));
    if (!taken.ok) throw new Error(taken.error.code);
  }
}
