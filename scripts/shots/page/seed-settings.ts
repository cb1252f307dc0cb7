import type { ShownPage } from '../../../utils/core/model/setting';
import type { Ports } from '../../../utils/pipeline/ports';
import { takeReading } from '../../../utils/pipeline/settings/take-reading';
import { NOTIFICATIONS, privacyPage } from './made-up-settings';

const DAY = 86_400_000;
const SERVICE = 'site:murmur.example';
const PRIVACY = 'https://murmur.example/settings/privacy';

/** As many days ago; what was touched there shortly before. */
type Look = [daysAgo: number, url: string, shown: ShownPage, touched?: string];

const YOURS = { 'Send read receipts': 'off' };
const TURNED = { ...YOURS, 'Show my profile in search engines': 'on', 'Personalised ads': 'on' };

const LOOKS: Look[] = [
  [260, PRIVACY, privacyPage({}, ['Use my posts to train AI models'])],
  [120, PRIVACY, privacyPage({}, ['Use my posts to train AI models'])],
  [119, PRIVACY, privacyPage(YOURS, ['Use my posts to train AI models']), 'Send read receipts'],
  [118, PRIVACY, privacyPage(YOURS)],
  [60, PRIVACY, privacyPage(YOURS)],
  [40, 'https://murmur.example/settings/notifications', NOTIFICATIONS],
  [6, PRIVACY, privacyPage(TURNED)],
  [5, PRIVACY, privacyPage({ ...TURNED, 'Who can tag you?': 'Everyone' })],
];

/** Reads made-up pages of settings, as if each had been opened on its day. */
export async function readSettingsPages(ports: Ports & { time: number }, now: number): Promise<void> {
  for (const [visit, [daysAgo, url, shown, touched]] of LOOKS.entries()) {
    ports.time = now - daysAgo * DAY;
    const touches = touched ? [{ name: touched, path: ['Activity'], at: ports.time - 1, by: 'pointer' as const }] : [];
    const seen = { serviceId: SERVICE, url, visit: `shot-${visit}`, count: 0, names: [], touches, shown };
    const taken = await takeReading(ports, seen);
    if (!taken.ok) throw new Error(taken.error.code);
  }
}
