// node tests/lab/settings/drift.ts [--all]
// Plays real renames, inversions, arrivals and moves of settings to the tracker; the rows stand beside the project.
import { runInNode } from '../runner/run-in-node.ts';

await runInNode('tests/lab/settings/measure/drift.ts');
