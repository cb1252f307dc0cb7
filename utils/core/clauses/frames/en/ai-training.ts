import type { FrameGroup } from '../../frame';

const SOURCES = {
  messages: '{messages}|inmails?',
  'public-posts': 'public (?:posts?|content|information)',
  content: '(?:your|user|such|this) content|\\bposts\\b|photos|videos|comments|inputs?|prompts?',
  'personal-data': '(?:personal|your|member|user|usage|profile) (?:data|information)',
};

/** Training models on what people post and do. */
export const aiTraining: FrameGroup = {
  gate: '\\bai\\b|artificial intelligence|machine[- ]learning|generative|language models?|\\bmodels?\\b|algorithms',
  frames: [
    {
      id: 'ai-training.trains',
      topic: 'ai-training',
      stance: 'adverse',
      all: [
        '\\b(?:{train})\\b(?! (?:course|session|program|material|video|staff|employee|class|partner))',
        '\\b(?:{models})\\b|(?<!role |fashion )\\bmodels?\\b|\\balgorithms\\b',
      ],
      none: [
        '\\b(?:{not})\\b(?! (?:limited|only|without))[^.;|]{0,90}\\b(?:{train})\\b|\\bnot (?:be )?used (?:to|for) train',
        "\\byou (?:may not|must not|will not|shall not|agree not to|cannot|can't|are not)|\\bprohibited|for the purpose of (?:scraping|crawling)",
        'opt[- ]?out|\\bobject\\b|withdraw|opt[- ]?in|with your (?:explicit |prior )?consent|only if you|if you (?:allow|choose|consent|agree)',
        '\\b(?:which|that) was trained to\\b|trained (?:professionals|staff|personnel|moderators|teams?|specialists|agents)|employees?',
        'synthetic data|we added|we (?:have )?updated|without (?:our|prior|express)',
      ],
      slots: {
        sources: SOURCES,
        by: { partners: 'third part(?:y|ies)|partners|affiliates|parent company|other companies' },
      },
      score: 0.95,
    },
    {
      id: 'ai-training.develops',
      topic: 'ai-training',
      stance: 'adverse',
      all: [
        '\\b(?:develop|developing|improve|improving|build|building|create|creating)\\b[^.;|]{0,60}\\b(?:(?:generative |our |its |new )*(?:artificial intelligence|\\bai\\b|machine[- ]learning|generative|large language)\\b[^.;|]{0,30}\\b(?:models?|technolog(?:y|ies)|systems?|algorithms?)|\\bai\\b(?: at \\w+)?)',
        '\\b(?:your|personal|user|member|public|information|data|content|interests?|we)\\b',
      ],
      none: [
        '\\b(?:{not})\\b(?! (?:limited|only))[^.;|]{0,90}\\b(?:develop|improve|build|use|train)',
        "\\byou (?:may not|must not|will not|shall not|agree not to|cannot|can't)|\\bobject\\b|opt[- ]?out|delaying|paus(?:ed|ing)|prohibited",
        '\\b(?:ai|artificial intelligence)[- ](?:features|powered)|to develop software',
      ],
      slots: { sources: SOURCES },
      score: 0.85,
    },
    {
      id: 'ai-training.not-used',
      topic: 'ai-training',
      stance: 'protective',
      all: [
        '\\b(?:we|our|us|partners|providers|third parties|data|content|information)\\b[^.;|]{0,40}\\b(?:{not})\\b(?! (?:limited|only))[^.;|]{0,80}\\b(?:{train}|develop\\w*|improve\\w*)\\b',
        '\\b(?:{models})\\b|(?<!role )\\bmodels?\\b',
      ],
      none: ['\\byou (?:may|must|will|shall|agree|can)(?: not|not)|\\buntil\\b'],
      slots: { sources: SOURCES },
    },
    {
      id: 'ai-training.opt-out',
      topic: 'ai-training',
      stance: 'protective',
      all: [
        'opt[- ]?out|\\bobject(?:ion)?\\b|opt[- ]?in|with your (?:explicit |prior )?(?:consent|permission)|withdraw\\w*|turn (?:this|it) off|only if you (?:allow|consent|agree|choose)',
        '\\b(?:{models})\\b|(?<!role )\\bmodels?\\b',
        '\\b(?:{train}|develop\\w*|improv\\w*|us(?:e|es|ed|ing))\\b',
      ],
      none: ["may object to|cannot opt|can't opt|no (?:way|right) to"],
      slots: {
        choice: {
          'opt-out': 'opt[- ]?out|object|turn (?:this|it) off|withdraw',
          'opt-in': 'opt[- ]?in|consent|permission|only if',
        },
      },
      score: 0.85,
    },
  ],
};
