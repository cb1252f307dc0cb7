// node tests/lab/settings/exposure.ts [--worst]
// Measures how well exposure is told from words alone, on labels that stand beside the project.
import { runInNode } from '../runner/run-in-node.ts';

await runInNode('tests/lab/settings/measure/exposure.ts');
