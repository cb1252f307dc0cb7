import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { listAlerts } from '../../../utils/store/alerts';
import { GUIDELINES, headlinesOf, idOf, judgementOf, see, slotsOf, startStory, TERMS } from './licence-story';

const GRANT = 'You grant us a worldwide licence to use, copy and show what you post.';
const ENDS = 'This licence ends when you delete what you posted or close your account.';
const SURVIVES = 'This licence survives the end of your account.';
const LOST = 'judge.content-licence.ends-on-deletion.gone 3';

describe('a licence that no longer ends', () => {
  it('alerts loudly when the promise is deleted, though no word came', async () => {
    const ports = await startStory();
    await see(ports, TERMS, 1, [GRANT, ENDS]);
    await see(ports, GUIDELINES, 1, []);
    await see(ports, TERMS, 5, [GRANT]);
    expect(await slotsOf(ports, TERMS)).toEqual([
      ['granted', 'worldwide', 'ends-on-deletion'],
      ['granted', 'worldwide'],
    ]);
    expect(await headlinesOf(ports, TERMS)).toEqual([LOST]);
    expect(ports.told.flat()).toHaveLength(1);
    await see(ports, TERMS, 20, [GRANT, SURVIVES]);
    expect(await headlinesOf(ports, TERMS)).toEqual(['judge.content-licence.survives.new 3']);
  });

  it('alarms nobody when the promise moves, and alerts when it is dropped where it moved to', async () => {
    const ports = await startStory();
    await see(ports, TERMS, 1, [GRANT, ENDS]);
    await see(ports, GUIDELINES, 1, []);
    await see(ports, GUIDELINES, 4, [ENDS]);
    expect(await headlinesOf(ports, GUIDELINES)).toEqual(['licence.moved-here 1']);
    await see(ports, TERMS, 5, [GRANT]);
    expect(await headlinesOf(ports, TERMS)).toEqual(['licence.moved-away 1']);
    expect((await judgementOf(ports, TERMS))?.headline.values).toMatchObject({ terms: GUIDELINES });
    expect(ports.told).toEqual([]);
    await see(ports, GUIDELINES, 25, ['Whoever shouts is asked to speak more softly for a while.']);
    expect(await headlinesOf(ports, GUIDELINES)).toEqual([LOST]);
    expect(ports.told.flat().map(({ documentId }) => documentId)).toEqual([idOf(GUIDELINES)]);
  });

  it('takes an alarm back when the promise turns up in another document within days', async () => {
    const ports = await startStory();
    await see(ports, TERMS, 1, [GRANT, ENDS]);
    await see(ports, GUIDELINES, 1, []);
    await see(ports, TERMS, 5, [GRANT]);
    expect(await headlinesOf(ports, TERMS)).toEqual([LOST]);
    await see(ports, GUIDELINES, 8, [ENDS]);
    expect(await headlinesOf(ports, TERMS)).toEqual(['licence.moved-away 1']);
    expect(await headlinesOf(ports, GUIDELINES)).toEqual(['licence.moved-here 1']);
    expect((await listAlerts(ports.archive)).map(({ severity }) => severity)).toEqual([1, 1]);
    expect(ports.told.flat()).toHaveLength(1);
  });

  it('leaves the alarm where the promise comes back somewhere else much later', async () => {
    const ports = await startStory();
    await see(ports, TERMS, 1, [GRANT, ENDS]);
    await see(ports, GUIDELINES, 1, []);
    await see(ports, TERMS, 5, [GRANT]);
    await see(ports, GUIDELINES, 28, [ENDS]);
    expect(await headlinesOf(ports, TERMS)).toEqual([LOST]);
    expect(await headlinesOf(ports, GUIDELINES)).toEqual(['judge.content-licence.ends-on-deletion.new 1']);
  });

  it('is not excused by what the service grants to those who do business with it', async () => {
    const ports = await startStory();
    await see(ports, TERMS, 1, [GRANT, ENDS]);
    await see(ports, 'Developer Terms', 1, [GRANT, ENDS]);
    await see(ports, TERMS, 5, [GRANT]);
    expect(await headlinesOf(ports, TERMS)).toEqual([LOST]);
  });
});
