import type { FrameGroup } from '../../frame';

const USERS_ACTS = "\\byou (?:may not|must not|will not|shall not|agree not to|cannot|can't|should not)\\b";

/** Where people are. */
export const location: FrameGroup = {
  gate: 'location|gps|geoloc|whereabouts|nearby',
  frames: [
    {
      id: 'location.collects',
      topic: 'location',
      stance: 'adverse',
      all: [
        '\\b(?:collect\\w*|receiv\\w+|us(?:e|es|ed|ing)|determin\\w+|infer\\w*|estimat\\w+|deriv\\w+|obtain\\w*|access\\w*|track\\w*|share|stor(?:e|es|ing)|approximate|process\\w*)\\b',
        '\\b(?:(?:precise|approximate|general|current|device|your|exact|real-time|physical|imprecise|country-level)(?: or \\w+)? (?:geo-?)?(?:location|geolocation)|location (?:information|data|services|history|signals)|location-(?:related|based)|geo-?location|gps|where you are)\\b',
      ],
      none: [
        '\\b(?:{not})\\b(?! (?:limited|only|us(?:e|ing)\\b))',
        USERS_ACTS,
        'depending on your location|your location may|based on (?:where you (?:live|reside))|sharing your location with|data (?:centers?|centres?)|servers?|\\byou can\\b|turn (?:it|this)? ?off',
      ],
      slots: {
        precision: {
          precise: '\\bprecise|\\bgps|\\bexact|real-time',
          inferred: '\\binfer|\\bestimat|\\bapproximate|\\bderiv',
        },
      },
      score: 0.75,
    },
    {
      id: 'location.choice',
      topic: 'location',
      stance: 'protective',
      all: [
        '\\b(?:precise )?(?:location|geolocation|gps)\\b',
        '\\b(?:only (?:if|when|with)|with your (?:\\w+ )?(?:consent|permission)|turn (?:off|on)|disable|opt[- ]?(?:in|out)|{not} (?:collect|track|use|share|store))\\b',
      ],
      none: [
        "\\bdepending on\\b|\\b(?:servers?|country of residence)\\b|\\bif you (?:disable|turn off)|\\byou (?:do not|don't|are not|aren't) us(?:e|ing)\\b",
      ],
      slots: {
        protection: {
          consent: 'consent|permission|only (?:if|when)',
          'not-collected': '(?:not|never) (?:collect|track|use|share|store)',
        },
      },
      score: 0.75,
    },
  ],
};

/** What others see unless one acts. */
export const defaultExposure: FrameGroup = {
  gate: 'public|default|visible|viewable|anyone|everyone|opt',
  frames: [
    {
      id: 'default-exposure.public',
      topic: 'default-exposure',
      stance: 'adverse',
      all: [
        '\\b(?:is|are|will be|be|may be|always|made) (?:\\w+ )?(?:public(?:ly)?(?: (?:available|visible|viewable|accessible))?(?: by default)?|visible to (?:anyone|everyone|the public|all)|(?:seen|viewed|viewable|accessed|found) by (?:anyone|everyone|the public))\\b|public by default|by default[^.;]{0,40}\\b(?:public|visible|shared|on|enabled)\\b',
        '\\b(?:your|posts?|profile|content|interactions|information|account|you)\\b',
      ],
      none: [
        '\\b(?:{not})\\b(?! (?:limited|only))',
        USERS_ACTS,
        'private by default|law|public (?:interest|authorit)|already public|publicly available (?:sources|information)|when (?:these|changes)',
      ],
      slots: { default: { public: 'public', on: 'by default' } },
      score: 0.75,
    },
    {
      id: 'default-exposure.private',
      topic: 'default-exposure',
      stance: 'protective',
      all: [
        '\\b(?:private|not public|off|hidden|limited|not (?:visible|shared)) by default|by default[^.;]{0,40}\\b(?:private|off|hidden|not (?:visible|shared|public))\\b',
      ],
      score: 0.85,
    },
  ],
};

/** Children and the age one must have. */
export const minors: FrameGroup = {
  gate: 'child|minor|\\bteen|\\bage\\b|years (?:old|of age)|parent|under (?:the age|1[0-9])|\\byouth|\\b1[3-8]\\b',
  frames: [
    {
      id: 'minors.age',
      topic: 'minors',
      stance: 'neutral',
      all: [
        '\\b(?:at least|minimum age|under(?: the age of)?|over|older than|younger than|not directed (?:to|at)|aged?|attained)\\b[^.;]{0,40}\\b(?:1[0-9]|thirteen|fourteen|sixteen|eighteen|age of majority|children|minors?)\\b|\\b(?:1[0-9]|thirteen|sixteen|eighteen) (?:years|or older|and over)',
        '\\b(?:must|may|not|only|can|allowed|require\\w*|permit\\w*|eligible|intended|directed|account|use)\\b',
      ],
      none: [
        'age of majority[^.;]{0,60}(?:entity|organization|bind)|on behalf of a minor',
        'sexual|nudity|graphic|alcohol|gambling|sale of|weapons|tobacco',
      ],
      slots: {
        age: {
          13: '\\b13\\b|thirteen',
          14: '\\b14\\b|fourteen',
          15: '\\b15\\b',
          16: '\\b16\\b|sixteen',
          17: '\\b17\\b',
          18: '\\b18\\b|eighteen',
        },
      },
      score: 0.75,
    },
    {
      id: 'minors.collects',
      topic: 'minors',
      stance: 'adverse',
      all: [
        '\\b(?:collect|share|use|disclose|process|transmit|receive)\\w*\\b',
        "\\b(?:from|of|about|to|with)? ?(?:a |the )?(?:child(?:ren)?(?:'s)?|minors?|teens?|under 13)\\b",
        '\\b(?:information|data)\\b',
      ],
      none: [
        '\\b(?:{not})\\b(?! (?:limited|only))',
        'parental consent|consent of (?:a|the|your) parent|delete|limited|exploit|abuse|only (?:process|use|collect)',
        USERS_ACTS,
      ],
      score: 0.75,
    },
    {
      id: 'minors.protected',
      topic: 'minors',
      stance: 'protective',
      all: [
        '\\b(?:child(?:ren)?|minors?|teens?|under (?:the age of )?1[0-9]|younger users)\\b',
        '\\b(?:{not})\\b(?! (?:limited|only))[^.;]{0,60}\\b(?:knowingly|collect|share|show|target|direct|sell|exchange|advertis)\\w*|parental (?:consent|permission)|additional (?:protections?|safeguards?)|more (?:limited|restricted|protective)|(?:safeguards|protections) for|will (?:delete|remove)',
      ],
      none: ['sexual|nudity|exploit|abuse|grooming|predat', USERS_ACTS],
      slots: {
        protection: {
          'parental-consent': 'parental|parents?',
          'no-targeting': 'target|advertis',
          'not-collected': 'knowingly|collect',
        },
      },
      score: 0.75,
    },
  ],
};
