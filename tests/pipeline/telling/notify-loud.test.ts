import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Severity } from '../../../utils/core/model/judgement';
import { notifyLoud } from '../../../utils/pipeline/notify-loud';
import type { Telling } from '../../../utils/pipeline/ports';
import { makeTestPorts, type TestPorts } from '../stand-ins/make-test-ports';

const SERIOUS: Telling = { from: 3, since: 0, isQuiet: false };
let ports: TestPorts;
let telling: Telling;

const raise = (id: string, severity: Severity, at = 10) =>
  ports.archive.alerts.put({
    ...{ id, documentId: 'murmur/Terms of Service', serviceId: 'murmur', at, verdict: 'silent' },
    ...{ severity, headline: { id: 'x' }, loudness: severity },
  });
const told = (): string[][] => ports.told.map((alerts) => alerts.map(({ id }) => id));

beforeEach(() => {
  telling = SERIOUS;
  ports = makeTestPorts({ telling: async () => telling });
});

describe('notifyLoud', () => {
  it('tells what is serious once, where nobody says otherwise', async () => {
    const { telling: _, ...silent } = ports;
    await raise('serious', 3);
    await raise('worse', 2);
    await notifyLoud(silent);
    await notifyLoud(silent);
    expect(told()).toEqual([['serious']]);
  });

  it('tells all that got worse since the user wanted that, and nothing milder', async () => {
    telling = { ...SERIOUS, from: 2, since: 100 };
    await raise('before', 2, 99);
    await raise('after', 2, 100);
    await raise('mild', 1, 101);
    await raise('serious', 3, 50);
    await notifyLoud(ports);
    expect(told()[0]?.sort()).toEqual(['after', 'serious']);
  });

  it('loses nothing of quiet hours: it is told in one call after them', async () => {
    telling = { ...SERIOUS, isQuiet: true };
    await raise('at night', 3);
    await notifyLoud(ports);
    await raise('towards morning', 3, 11);
    await notifyLoud(ports);
    expect(told()).toEqual([]);
    telling = SERIOUS;
    await notifyLoud(ports);
    await notifyLoud(ports);
    expect(told().map((ids) => ids.sort())).toEqual([['at night', 'towards morning']]);
  });

  it('does not tell what was read in quiet hours', async () => {
    telling = { ...SERIOUS, isQuiet: true };
    await raise('at night', 3);
    await notifyLoud(ports);
    await ports.archive.alerts.update('at night', { readAt: 12, loudness: 0 });
    telling = SERIOUS;
    await notifyLoud(ports);
    expect(told()).toEqual([]);
  });
});
