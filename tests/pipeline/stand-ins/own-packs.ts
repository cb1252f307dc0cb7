import { readFileSync } from 'node:fs';
import type { RulePack } from '../../../utils/core/model/rule-pack';
import { addPack } from '../../../utils/pipeline/packs/add-pack';
import type { TestPorts } from './make-test-ports';

/** The pack of the documentation. */
export const EXAMPLE_PACK: RulePack = JSON.parse(readFileSync('docs/examples/inactive-accounts.pack.json', 'utf8'));
export const EXAMPLE_ID = EXAMPLE_PACK.id;

/** A clause that it finds. */
export const CLOSES_UNUSED = 'We may delete accounts that have been inactive for 24 months.';

export const add = (ports: TestPorts, pack: Partial<RulePack> = {}, isReplacing = false) =>
  addPack(ports, { text: JSON.stringify({ ...EXAMPLE_PACK, ...pack }), isReplacing });
