// node tests/lab/settings-figures.ts [--faults] [--from FOLDER]: names and values right on our own settings pages, all
// batches, or on those of a folder alone.
import { parseArgs } from 'node:util';
import { BATCHES, readFixtures, readFixturesIn } from './settings-pages/read-fixtures.ts';
import { readPages } from './settings-pages/read-pages.ts';

const { from, faults: isTold } = parseArgs({
  options: { from: { type: 'string' }, faults: { type: 'boolean' } },
}).values;
const batches = from
  ? [{ half: from, pages: readFixturesIn(from) }]
  : BATCHES.map((half) => ({ half, pages: readFixtures(half) }));

for (const { half, pages } of batches) {
  const reads = await readPages(pages);
  const sum = (of: (read: (typeof reads)[number]) => number) => reads.reduce((total, read) => total + of(read), 0);
  const expected = sum((read) => read.expected);
  const share = (right: number, all: number) =>
    `${((right / Math.max(all, 1)) * 100).toFixed(1)} % (${right} of ${all})`;
  console.log(`\n${half === '.' ? 'pages' : `pages (${half})`}: ${reads.length} with ${expected} settings`);
  const found = sum((read) => read.names);
  console.log(`  names   ${share(found, expected)}, not there but shown: ${sum((read) => read.extra)}`);
  console.log(
    `  values  ${share(
      sum((read) => read.values),
      sum((read) => read.vouched),
    )} of those vouched for`,
  );
  console.log(
    `  paths   ${share(
      sum((read) => read.paths),
      found,
    )}`,
  );
  console.log(
    `  kinds   ${share(
      sum((read) => read.kinds),
      found,
    )}`,
  );
  console.log(
    `  options ${share(
      sum((read) => read.options),
      found,
    )}`,
  );
  if (isTold) for (const { id, faults } of reads) for (const fault of faults) console.log(`  ${id}: ${fault}`);
}
