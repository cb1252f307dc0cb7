import type { Judgement } from '../../../utils/core/model/judgement';
import type { LicenceSlot } from '../../../utils/core/model/licence';
import type { Declaration } from '../../../utils/core/model/service';
import type { TermsType } from '../../../utils/core/model/terms-type';
import { advance } from '../../../utils/pipeline/advance';
import { recordCapture } from '../../../utils/pipeline/record-capture';
import { watchService } from '../../../utils/pipeline/watch/watch-service';
import { loadLicenceTexts } from '../../../utils/store/licences/load-licence-texts';
import { DECLARATION, makeTestPorts, type TestPorts } from '../stand-ins/make-test-ports';
import { termsPage } from '../stand-ins/pages';

export const TERMS = 'Terms of Service';
export const GUIDELINES = 'Community Guidelines';
const ADDRESSES: Partial<Record<TermsType, string>> = {
  [TERMS]: 'https://murmur.example/terms',
  [GUIDELINES]: 'https://murmur.example/guidelines',
  'Developer Terms': 'https://murmur.example/developers',
};

const TWO_DOCUMENTS: Declaration = {
  ...DECLARATION,
  documents: Object.entries(ADDRESSES).map(([termsType, url]) => ({
    termsType: termsType as TermsType,
    addresses: [url],
  })),
};

export const idOf = (termsType: TermsType): string => `murmur/${termsType}`;

export async function startStory(): Promise<TestPorts> {
  const ports = makeTestPorts({ declarations: async () => [TWO_DOCUMENTS] });
  await watchService(ports, { serviceId: 'murmur' });
  return ports;
}

const CONDUCT = [
  'Be kind to people whom you do not know, and kinder to those whom you do.',
  'Pictures of wounds, of violence and of other people’s children are taken down.',
  'Whoever sends the same message to a hundred people is asked to stop.',
];

const pageOf = (termsType: TermsType, sentences: string[]): string => {
  if (termsType === TERMS) return termsPage({ licence: sentences });
  const page = termsPage({ licence: sentences, extra: CONDUCT });
  return page.replaceAll('Terms of Service', termsType);
};

/** What a document says of the licence on a day of March 2026, seen twice that day so that nothing waits. */
export async function see(ports: TestPorts, termsType: TermsType, day: number, sentences: string[]): Promise<void> {
  await record(ports, termsType, day, sentences);
  await advance(ports);
}

/** As it is left to the next run. */
export async function record(ports: TestPorts, termsType: TermsType, day: number, sentences: string[]): Promise<void> {
  const url = ADDRESSES[termsType] ?? '';
  for (const hour of [3, 9]) {
    ports.clock.now = Date.UTC(2026, 2, day, hour);
    await recordCapture(ports, {
      ...{ serviceId: 'murmur', termsType, url, at: ports.clock.now, how: 'check', mediaType: 'text/html' },
      content: await ports.clean(pageOf(termsType, sentences), url),
    });
  }
}

/** The judgement of a document's newest change. */
export async function judgementOf({ archive }: TestPorts, termsType: TermsType): Promise<Judgement | undefined> {
  const changes = await archive.changes.orderBy('[documentId+at]').reverse().toArray();
  return changes.find(({ documentId }) => documentId === idOf(termsType))?.judgement;
}

/** What its findings on the licence say, with how severe each is. */
export const headlinesOf = async (ports: TestPorts, termsType: TermsType): Promise<string[]> =>
  ((await judgementOf(ports, termsType))?.findings ?? [])
    .filter(({ topic }) => topic === 'content-licence' || topic === 'ai-training')
    .map(({ headline, severity }) => `${headline.id} ${severity}`);

/** What each version of a document says, oldest first. */
export async function slotsOf({ archive }: TestPorts, termsType: TermsType): Promise<LicenceSlot[][]> {
  const texts = await loadLicenceTexts(archive, idOf(termsType));
  return texts.reverse().map(({ clauses }) => clauses.flatMap(({ gives }) => gives.map(({ slot }) => slot)));
}
