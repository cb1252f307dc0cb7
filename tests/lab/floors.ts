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
    atLeast: { meanF1: 0.85, share95: 0.6 },
    atMost: { msP95: 400 },
  },
  {
    task: 'stream',
    choice: ['--seed', 'floor', '--limit', '4'],
    atLeast: { recall: 0.6 },
    atMost: { falsePer1000: 20, errors: 0 },
  },
  {
    task: 'diff',
    choice: ['--seed', 'floor', '--limit', '60'],
    atLeast: { consistent: 0.98, wordlessQuiet: 0.95 },
    atMost: { ratioMean: 1.15, failed: 0 },
  },
  {
    task: 'judge',
    choice: ['--seed', 'floor', '--limit', '8'],
    atLeast: { 'quiet.share': 0.6 },
    atMost: { failed: 0 },
  },
  {
    task: 'clauses',
    choice: ['--seed', 'floor', '--limit', '400'],
    atLeast: { 'flags.topics.p': 0.6, 'flags.topics.f1': 0.45 },
    atMost: { failed: 0, 'flags.hardNegatives.falsePositiveRate': 0.15 },
  },
];
