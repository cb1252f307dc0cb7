// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { h } from 'preact';
import { afterEach, expect, it } from 'vitest';
import type { Service } from '../../../utils/core/model/service';
import { archive } from '../../../utils/view/archive';
import { useWithYears } from '../../../utils/view/year/use-years';
import { document as documentOf, service } from '../samples';
import { draw } from '../stage';

afterEach(() => Promise.all(archive.tables.map((table) => table.clear())));

type Shown = ReturnType<typeof useWithYears<Service>>;

const List = ({ services, seen }: { services?: Service[]; seen: Shown[] }) => {
  seen.push(useWithYears(services));
  return null;
};

const drawnIn = (shown?: Shown): string[] => (shown?.services ?? []).flatMap(({ id, year }) => (year ? [id] : []));

it('gives every service its year but the example, wherever that stands, the first ones first', async () => {
  const ids = Array.from({ length: 25 }, (_, index) => `s${index}`);
  const services = ids.map((id) => service(id, id === 's3' ? { isExample: true } : {}));
  await archive.services.bulkPut(services);
  await archive.documents.bulkPut(ids.map((id) => documentOf(id)));
  const seen: Shown[] = [];
  const drawAgain = draw(h(List, { seen }));
  expect(seen).toEqual([{ shown: 0, services: [] }]);
  drawAgain(h(List, { services, seen }));
  expect(seen.at(-1)).toMatchObject({ shown: 10 });
  await expect.poll(() => drawnIn(seen.at(-1))).toEqual(ids.filter((id) => id !== 's3'));
  expect(seen.at(-1)?.shown).toBe(25);
  const first = seen.find((shown) => drawnIn(shown).length > 0);
  expect(drawnIn(first)).toHaveLength(9);
});
