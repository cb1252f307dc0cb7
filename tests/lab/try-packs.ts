// node tests/lab/try-packs.ts <pack.json>... [--say "sentence" [--lead-in "..."] [--heading "..."]]
// Checks packs with their examples against the words of their language, and tries a sentence on them.
import { runInNode } from './runner/run-in-node.ts';

await runInNode('tests/lab/packs/try-packs.ts');
