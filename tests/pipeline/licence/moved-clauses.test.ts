import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { TermsType } from '../../../utils/core/model/terms-type';
import { listAlerts } from '../../../utils/store/alerts';
import type { TestPorts } from '../stand-ins/make-test-ports';
import { GUIDELINES, judgementOf, see, startStory, TERMS } from './licence-story';

const NO_SALE = 'We do not sell your personal data to advertisers or to anybody else, now or later.';
const NO_SALE_NEARLY = 'We do not sell your personal data to advertisers or to anybody else.';
const SALE = 'We do sell your personal data to advertisers or to anybody else, now or later.';
const REST = 'A pond is quiet at night, and whoever swims then is asked to swim softly.';
const LOST = ['judge.data-sharing.does-not-sell.gone 3', 'judge.data-sharing.does-not-sell.verbs.sell.gone 3'];
const AWAY = 'judge.moved-away 1';
const HERE = 'judge.moved-here 1';

const headlinesOf = async (ports: TestPorts, termsType: TermsType): Promise<string[]> =>
  ((await judgementOf(ports, termsType))?.findings ?? []).map(({ headline, severity }) => `${headline.id} ${severity}`);

describe('a promise that goes', () => {
  it('is no loss where another document has said it all along', async () => {
    const ports = await startStory();
    await see(ports, TERMS, 1, [REST, NO_SALE]);
    await see(ports, GUIDELINES, 1, [NO_SALE_NEARLY]);
    await see(ports, TERMS, 5, [REST]);
    expect(await headlinesOf(ports, TERMS)).toEqual([AWAY]);
    expect((await judgementOf(ports, TERMS))?.findings[0]).toMatchObject({
      direction: 'neutral',
      before: { text: NO_SALE },
      after: { text: NO_SALE_NEARLY },
    });
    expect(ports.told).toEqual([]);
  });

  it('is a loss until it turns up elsewhere within days, and none then', async () => {
    const ports = await startStory();
    await see(ports, TERMS, 1, [REST, NO_SALE]);
    await see(ports, GUIDELINES, 1, [REST]);
    await see(ports, TERMS, 5, [REST]);
    expect(await headlinesOf(ports, TERMS)).toEqual(LOST);
    await see(ports, GUIDELINES, 8, [REST, NO_SALE]);
    expect(await headlinesOf(ports, TERMS)).toEqual([AWAY]);
    expect(await headlinesOf(ports, GUIDELINES)).toEqual([HERE]);
    expect((await listAlerts(ports.archive)).map(({ severity }) => severity)).toEqual([1, 1]);
  });

  it('is none where a document that is new to us has it', async () => {
    const ports = await startStory();
    await see(ports, TERMS, 1, [REST, NO_SALE]);
    await see(ports, TERMS, 5, [REST]);
    expect(await headlinesOf(ports, TERMS)).toEqual(LOST);
    await see(ports, GUIDELINES, 6, [REST, NO_SALE]);
    expect(await headlinesOf(ports, TERMS)).toEqual([AWAY]);
  });

  it('stays a loss where it turns up weeks later, or turned round', async () => {
    const ports = await startStory();
    await see(ports, TERMS, 1, [REST, NO_SALE]);
    await see(ports, GUIDELINES, 1, [REST, SALE]);
    await see(ports, TERMS, 5, [REST]);
    expect(await headlinesOf(ports, TERMS)).toEqual(LOST);
    await see(ports, GUIDELINES, 28, [REST, NO_SALE]);
    expect(await headlinesOf(ports, TERMS)).toEqual(LOST);
  });

  it('is dropped for good where it moved to, loudly', async () => {
    const ports = await startStory();
    await see(ports, TERMS, 1, [REST, NO_SALE]);
    await see(ports, GUIDELINES, 4, [REST, NO_SALE]);
    await see(ports, TERMS, 5, [REST]);
    await see(ports, GUIDELINES, 25, [REST]);
    expect(await headlinesOf(ports, GUIDELINES)).toEqual(LOST);
  });
});

it('does not tell a clause as new that another document had', async () => {
  const ports = await startStory();
  await see(ports, TERMS, 1, [REST]);
  await see(ports, GUIDELINES, 1, [
    REST,
    'Every dispute with us is settled by binding arbitration and not in a court.',
  ]);
  await see(ports, TERMS, 5, [REST, 'Every dispute with us is settled by binding arbitration and not in a court.']);
  expect(await headlinesOf(ports, TERMS)).toEqual([HERE]);
});
