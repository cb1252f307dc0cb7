import type { LabTask } from './evaluate.ts';

interface Sample {
  task: LabTask;
  /** For the case maker; the same seed draws the same cases. */
  choice: string[];
  /** Figures of the scorer and what they must reach, a little below what was reached. */
  atLeast?: Record<string, number>;
  atMost?: Record<string, number>;
}

export const SAMPLES: Sample[] = [
  {
    task: 'extract',
    choice: ['--seed', 'floor', '--limit', '40'],
    atLeast: { meanF1: 0.98, share95: 0.94 },
    atMost: { 'walls.takenForTerms': 0 },
  },
  {
    task: 'stream',
    choice: ['--only', '^tosback__(Facebook__Terms|Quora__Terms|TikTok__Privacy|Myspace__Terms)'],
    atLeast: { recall: 0.75, precision: 0.5 },
    atMost: { wallsRecorded: 0, errors: 0 },
  },
  {
    task: 'diff',
    choice: ['--seed', 'floor', '--limit', '60'],
    atLeast: { consistent: 0.98, wordlessQuiet: 0.98 },
    atMost: { ratioMean: 1.08, failed: 0 },
  },
  {
    task: 'judge',
    choice: ['--seed', 'floor', '--limit', '8'],
    atLeast: { 'events.recall': 0.6, 'reads.f1': 0.55, 'verdict.accuracy': 0.85, 'quiet.share': 0.9 },
    atMost: { failed: 0 },
  },
  {
    task: 'clauses',
    choice: ['--seed', 'floor', '--limit', '400'],
    atLeast: { 'flags.topics.p': 0.75, 'flags.topics.f1': 0.6 },
    atMost: { failed: 0, 'flags.hardNegatives.falsePositiveRate': 0.1 },
  },
];
