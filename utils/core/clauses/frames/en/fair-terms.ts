import type { FrameGroup } from '../../frame';

/** What the service answers for, and what people must answer for. */
export const liability: FrameGroup = {
  gate: 'liab|as is|as-is|warrant|indemnif|indemnity|hold[^.]{0,20}harmless|responsib|liquidated|own risk|damages',
  frames: [
    {
      id: 'liability.excluded',
      topic: 'liability',
      stance: 'adverse',
      all: [
        '\\b(?:{not}|no|neither|nor|under no circumstances|in no event)\\b[^;]{0,140}\\b(?:liable|liability|responsible|responsibility)\\b|\\bliab\\w+\\b[^.;]{0,120}\\b(?:limited|exceed|maximum|excluded|disclaim\\w*)\\b|\\bdisclaims?\\b[^.;]{0,80}\\b(?:liab|warrant|responsib)\\w+',
      ],
      none: [
        '\\byou (?:are|will be|shall be|remain|alone)[^.;]{0,30}(?:not )?(?:liable|responsible)',
        "nothing in[^.;]{0,80}(?:exclude|limit)|(?:does|do|shall|will) not (?:exclude|limit|apply)|not (?:seek to )?(?:exclude|limit) (?:or exclude |or limit )?(?:our )?liability|privacy practices|third[- ]party (?:sites|websites)' privacy",
      ],
      slots: { cap: { amount: '(?:\\$|usd|eur|€|us\\$) ?\\d|\\d+ (?:dollars|euros)|amount (?:you )?(?:have )?paid' } },
      score: 0.85,
    },
    {
      id: 'liability.as-is',
      topic: 'liability',
      stance: 'adverse',
      all: [
        '"?\\bas[- ]is\\b"?[^.]{0,60}\\b(?:available|basis|without|faults)|without warrant(?:y|ies)|no (?:representations?|warrant\\w+|guarantees?)|(?:make|makes|give|gives|provide) no\\b[^.;]{0,40}\\b(?:warrant|representation|guarantee)|warranties of (?:any kind|merchantability)|disclaim\\w* (?:all|any) (?:\\w+ )?warranties|at your own risk|(?:cannot|do not|does not) (?:guarantee|warrant)',
      ],
      none: ['security|stored forever|internet transmission|may not apply to you|\\bdata protection'],
      score: 0.85,
    },
    {
      id: 'liability.indemnity',
      topic: 'liability',
      stance: 'adverse',
      all: [
        '\\bindemnif\\w+|\\bindemnity|hold (?:\\w+ )?(?:\\w+ )?harmless|liquidated damages|(?:solely|fully|jointly)[^.;]{0,30} (?:liable|responsible) for all (?:of their )?activit',
      ],
      none: ['we will (?:defend|indemnify)|we (?:shall|agree to) indemnify'],
      slots: { burden: { indemnity: 'indemn|harmless', 'liquidated-damages': 'liquidated' } },
      score: 0.9,
    },
    {
      id: 'liability.accepted',
      topic: 'liability',
      stance: 'protective',
      all: [
        '(?:nothing in|do(?:es)? not|shall not|will not|not seek to) [^.;]{0,80}\\b(?:exclude|limit|affect)\\w*\\b[^.;]{0,60}\\b(?:liability|rights|losses)|we (?:are|remain|will be|accept)\\b[^.;]{0,30}\\b(?:liable|responsib\\w+) (?:for|to you)|exclusions? (?:shall|do(?:es)?|will|may) not apply',
      ],
      none: ['\\bwe are not|not be (?:liable|responsible)'],
      score: 0.75,
    },
  ],
};

/** Suspending or closing an account. */
export const termination: FrameGroup = {
  gate: 'terminat|suspend|suspension|deactivat|disable|\\bban|clos|refuse|reclaim|cancel|discontinu',
  frames: [
    {
      id: 'termination.at-will',
      topic: 'termination',
      stance: 'adverse',
      all: [
        '\\b(?:we|us|company|[a-z]+ (?:inc|llc)|[a-z]+)\\b(?:,? in (?:our|its) [a-z ]{0,30}discretion,?| (?:{may}))+[^.;]{0,120}\\b(?:terminat\\w*|suspend\\w*|deactivat\\w*|disabl\\w*|clos\\w*|cancel\\w*|refus\\w*|block\\w*|restrict\\w*|reclaim\\w*|discontinu\\w*|stop providing|ban)\\b|\\baccounts?\\b[^.;]{0,40}\\b(?:may|can|will) be (?:\\w+ )?(?:terminat|suspend|deactivat|disabl|clos|cancel)\\w*',
        '\\b(?:{sole}|{unannounced}|discretion|immediately|we (?:believe|determine|suspect)|prolonged inactivity|if (?:you|we)|violat\\w+|breach\\w*|any (?:or no )?reason)\\b',
        '\\b(?:accounts?|access|your use|users|memberships?|profiles?|agreement|terms|usernames?|you at|providing|any user)\\b',
      ],
      none: [
        '\\byou (?:may|can) (?:terminate|cancel|close|deactivate|delete)\\b(?![^.;]*\\bwe may)',
        '\\b(?:{not})\\b[^.;]{0,20}\\b(?:terminat|suspend)',
        'arbitrat|consumer|licen[cs]e you grant',
        'auto-?renew|subscription|refund|app store',
      ],
      slots: {
        grounds: {
          'any-reason': 'any (?:or no )?reason|no reason|discretion|at any time|convenience',
          breach: 'violat|breach',
          inactivity: 'inactiv',
        },
        notice: { none: '{unannounced}' },
      },
      score: 0.85,
    },
    {
      id: 'termination.fair',
      topic: 'termination',
      stance: 'protective',
      all: [
        '\\b(?:terminat\\w*|suspen\\w*|disabl\\w*|deactivat\\w*)\\b',
        "\\b(?:appeal|notify you|notice to you|(?:reasonable|prior|advance|\\d+ days'?) (?:\\w+ )?notice|inform you|explain|give you|statement of reasons|will let you know)\\b",
      ],
      none: [
        '\\b(?:without|no)\\b[^.;]{0,30}\\bnotice|not (?:be )?(?:required|obliged) to|you (?:must|agree to) (?:give|notify|provide)|\\byou may (?:terminate|cancel)|arbitrat',
      ],
      slots: { protection: { notice: 'notify|notice|inform|let you know', appeal: 'appeal' } },
      score: 0.75,
    },
  ],
};

/** Removing what people post. */
export const contentRemoval: FrameGroup = {
  gate: 'remov|delet|take down|refus|restrict|moderat|block|screen|label|visib|limit',
  frames: [
    {
      id: 'content-removal.at-will',
      topic: 'content-removal',
      stance: 'adverse',
      all: [
        '\\b(?:we|us|[a-z]+)\\b(?:,? in (?:our|its) [a-z ]{0,30}discretion,?| (?:{may}|{we}))+[^.;]{0,90}\\b(?:remov\\w*|delet\\w*|tak(?:e|ing) down|refus\\w*|block\\w*|restrict\\w*|edit\\w*|screen\\w*|limit\\w*|demot\\w*|disabl\\w* access to)\\b[^.;]{0,60}\\b(?:{content}|profile|listings?)\\b|\\b(?:content|posts?|videos?|photos?|comments?)\\b[^.;]{0,40}\\b(?:may|can|will) be (?:\\w+ )?(?:removed|deleted|taken down|restricted|blocked)',
      ],
      none: [
        '\\b(?:{not})\\b[^.;]{0,20}\\b(?:remove|delete|take down)',
        '\\byou (?:may|can|choose to|want to) (?:\\w+ )?(?:remove|delete|edit|block)|\\b(?:request|ask) (?:us )?(?:to|that we) (?:remove|delete)|you (?:remove|delete)',
        "child(?:ren)?'s (?:personal )?information|personal (?:information|data)|we have no obligation to (?:screen|monitor)[^.;]*$",
      ],
      slots: {
        grounds: { 'any-reason': 'any (?:or no )?reason|discretion|at any time|no reason', breach: 'violat|breach' },
        notice: { none: '{unannounced}' },
      },
      score: 0.8,
    },
    {
      id: 'content-removal.fair',
      topic: 'content-removal',
      stance: 'protective',
      all: [
        '\\b(?:remov\\w*|delet\\w*|tak(?:e|en|ing) down|restrict\\w*|moderat\\w+)\\b[^.;]{0,80}\\b(?:content|posts?|videos?|comments?)\\b|\\b(?:content|posts?|videos?)\\b[^.;]{0,60}\\b(?:remov\\w+|taken down|restrict\\w+)',
        '\\b(?:appeal|notify you|let you know|inform you|tell you|request (?:a )?review|another review|statement of reasons)\\b',
      ],
      none: ['without notif|copyright|dmca|counter'],
      slots: { protection: { notice: 'notify|let you know|inform|tell', appeal: 'appeal|review' } },
      score: 0.75,
    },
    {
      id: 'content-removal.left-up',
      topic: 'content-removal',
      stance: 'protective',
      all: [
        '\\b(?:may|will|can|sometimes)\\b[^.;]{0,40}\\b(?:allow|leave up|keep up|permit|make an? exception)\\w*\\b',
        '\\b(?:content|posts?|material|speech)\\b',
        '\\b(?:newsworth\\w*|public interest|educational|documentary|artistic|context|counter)\\b',
      ],
      none: ['may not|will not allow'],
      score: 0.7,
    },
  ],
};

/** Prices, refunds, what is free. */
export const fees: FrameGroup = {
  gate: 'fee|charge|refund|pric|paid|pay|bill|free|subscription|commission|\\$',
  frames: [
    {
      id: 'fees.raise',
      topic: 'fees',
      stance: 'adverse',
      all: [
        '\\b(?:change|increase|raise|adjust|introduce|impose|modify|charge)\\w*\\b[^.;]{0,60}\\b(?:prices?|fees?|rates?|charges|subscription|commissions?)\\b|\\b(?:prices?|fees?|rates?)\\b[^.;]{0,30}\\b(?:may|can|are subject to) (?:change|increase|be (?:changed|increased|adjusted))',
        '\\b(?:may|can|will|reserve|right|subject|at any time)\\b',
      ],
      none: [
        '\\b(?:{not})\\b[^.;]{0,30}\\b(?:charge|increase|raise)',
        'arbitration fee|filing fee|attorney',
        '\\byou (?:may not|must not|shall not|agree not to)',
      ],
      score: 0.75,
    },
    {
      id: 'fees.no-refund',
      topic: 'fees',
      stance: 'adverse',
      all: [
        '\\bnon-?refundable|\\b(?:no|not)\\b[^.;]{0,30}\\brefund\\w*|\\ball (?:sales|purchases|payments|transactions|fees|charges)[^.;]{0,40}\\bfinal',
      ],
      none: ['not refund(?:ed)? within'],
    },
    {
      id: 'fees.charges',
      topic: 'fees',
      stance: 'adverse',
      all: [
        '\\b(?:you (?:will|shall|must|agree to|authori[sz]e us to)[^.;]{0,60}\\b(?:pay|be (?:billed|charged))|(?:we|us)[^.;]{0,30}\\b(?:charge|bill) (?:you|your)|renews? automatically|automatically renew\\w*|recurring)\\b',
        '\\b(?:fees?|subscription|payment|price|billed|charged?|pay)\\b',
      ],
      none: [
        '\\b(?:{not})\\b[^.;]{0,20}\\b(?:charge|pay|bill)',
        'indemn|attorney|damages|arbitrat|carrier|data charges',
      ],
      score: 0.75,
    },
    {
      id: 'fees.free',
      topic: 'fees',
      stance: 'protective',
      all: [
        "\\b(?:free of charge|is free|are free|for free|do not (?:charge|pay)|don't (?:charge|pay)|will not charge|full refund|entitled to a refund|(?:we will|will) (?:issue|provide|give)[^.;]{0,20}refund|money back|\\bwithout charge)\\b",
      ],
      none: [
        'royalty|feel free|\\bads?\\b|advertis|arbitrat|free speech|licen[cs]e|request|\\bcopy of|once (?:a|per|every)',
      ],
      score: 0.7,
    },
  ],
};
