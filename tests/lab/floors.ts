import type { LabTask } from './evaluate.ts';

interface Sample {
  task: LabTask;
  /** For the case maker; the same seed draws the same cases. */
  choice: string[];
  /** Figures of the scorer and what they must reach, a little below what was reached. */
  atLeast?: Record<string, number>;
  atMost?: Record<string, number>;
}

/**
 * About a third of the streams: those with most changes, and those whose pages come half loaded, in turns or behind
 * walls. Left out are pages of several documents, and streams whose first version was recorded in their middle: their
 * labels call a change of the rest, or before it, none.
 */
const STREAMS = `^(${[
  'dating__(Bumble__Privacy|Hily__Privacy|Zoosk|ChristianMingle|happn__Privacy|LEX)',
  'genai-(eu__Microsoft_Copilot|eu__Meta_AI|contrib__DALL_E)',
  'tosback__(Quora|WordPress|Flickr__Privacy|Instagram__Privacy|Wikipedia|Telegram|TikTok__Community|Skype)',
  'france-elections__(Twitter__Terms|LinkedIn__Community|YouTube__Community_Guidelines_-_Hate)',
  'france-elections__Facebook__Community_Guidelines(_-_(Misinformation|Self-harm|Violence_Incitement))?$',
].join('|')})`;

export const SAMPLES: Sample[] = [
  {
    task: 'extract',
    choice: [],
    atLeast: { meanF1: 0.985, share98: 0.92, 'social.meanF1': 0.985, 'dates.found': 0.95 },
    // A page should take 10 ms, a long one 40. Three times that: on two busy processors a run takes up to half as long
    // again as on quiet ones, and what is to be found out is a reader that became several times slower.
    atMost: { 'walls.takenForTerms': 0, termsMissed: 0, msP50: 30, msP95: 120 },
  },
  {
    task: 'stream',
    choice: ['--only', STREAMS],
    atLeast: { recall: 0.95 },
    atMost: { wallsRecorded: 0, errors: 0, falsePer1000: 2, documentsWithFalse: 0.1, falseAlertsPerYear: 0.5 },
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
    // The models learnt from these very sentences: what they reach here says only that they are read as they were learnt.
    atLeast: {
      'flags.topics.p': 0.88,
      'flags.topics.r': 0.8,
      'flags.stated.p': 0.9,
      'flags.stance.right': 0.88,
      'claudette.en.union.f1': 0.85,
      'claudette.de.union.f1': 0.85,
      'claudette.it.union.f1': 0.85,
      'claudette.pl.union.f1': 0.85,
    },
    atMost: { failed: 0, 'flags.hardNegatives.stated': 0.06 },
  },
];
