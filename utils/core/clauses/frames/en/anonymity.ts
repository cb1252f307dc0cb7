import type { FrameGroup } from '../../frame';

const USERS_ACTS =
  "\\byou (?:may not|must not|will not|shall not|agree not to|cannot|can't|should not|are prohibited)\\b";

/** Reading, scanning or using direct messages. */
export const privateMessages: FrameGroup = {
  gate: 'messag|chats?\\b|conversations?|\\bdms?\\b|communications',
  frames: [
    {
      id: 'private-messages.read',
      topic: 'private-messages',
      stance: 'adverse',
      all: [
        '\\b(?:scan|scans|scanning|read|reads|reading|review|reviews|reviewing|monitor|monitors|monitoring|analy[sz]e|analy[sz]es|analy[sz]ing|access|accessing|screen|screening|process|processing|moderate|filter|collect|collects|scanned|reviewed|monitored|analy[sz]ed)\\b',
        '\\b{messages}\\b|scan\\w*[^.;]{0,40} messages|\\bdirect messages\\b',
      ],
      none: [
        '(?:^|[(;:,] ?)no (?:user |contents?|data|messages|chats|private)',
        '\\b(?:{not})\\b(?! (?:limited|only))',
        '\\bend-to-end\\b|email messages|text messages from us|sms|receive messages|messages from us|process(?:ing)? (?:your )?(?:request|payment)',
        USERS_ACTS,
        '\\b(?:you|recipients?|users?|others|people|members) (?:can|may|will|could|might|to)\\b|allows? (?:you|users)',
      ],
      slots: {
        acts: {
          scan: '\\bscan\\w*',
          read: '\\bread\\w*|\\breview\\w*|\\bmonitor\\w*',
          analyse: '\\banaly[sz]\\w*',
          access: '\\baccess\\w*',
        },
        for: { ads: '\\bads?\\b|advertis\\w+', training: '\\btrain\\w*|machine[- ]learning' },
      },
      score: 0.9,
    },
    {
      id: 'private-messages.content-collected',
      topic: 'private-messages',
      stance: 'adverse',
      all: [
        '(?:messages you (?:send|receive|share)[^.;]{0,60}(?:including (?:their|its) content|content)|\\bcontent of (?:your |the )?(?:direct |private )?(?:messages|chats|conversations))',
      ],
      none: ['\\b(?:{not})\\b(?! (?:limited|only))', 'end-to-end', USERS_ACTS],
      score: 0.8,
    },
    {
      id: 'private-messages.counted-as-content',
      topic: 'private-messages',
      stance: 'adverse',
      all: [
        '\\b(?:direct|private) messages?\\b',
        '\\b(?:content|user content)\\b[^.;]{0,200}\\b(?:includ\\w+|such as|means?|like|photos|posts)\\b|\\b(?:posts|profile|photos|videos|comments)\\b[^.;]{0,80}\\bdirect messages?\\b',
      ],
      none: ['\\b(?:{not})\\b', 'report|violate|\\byou receive\\b', USERS_ACTS],
      score: 0.75,
    },
    {
      id: 'private-messages.not-read',
      topic: 'private-messages',
      stance: 'protective',
      all: [
        '\\b(?:{not-do}) (?:read|scan|access|monitor|listen|review|mined?|analy[sz]ed?)\\w*\\b|\\bno (?:contents? of )?[a-z ]{0,30}(?:messages|chats)[^.;]{0,30}(?:read|mined|analy[sz]ed|scanned)|end-to-end encrypt\\w+|\\bonly (?:you|the (?:sender|recipients?))[^.;]{0,40}\\bread',
        '\\b(?:{messages}|messages|chats|conversations)\\b',
      ],
      none: [
        '\\byou (?:may|must|will|shall|agree|should)(?: not|not)',
        '\\b(?:not|without) (?:be )?end-to-end|not store passwords|cannot exchange messages',
      ],
      slots: { protection: { encrypted: 'end-to-end', 'not-read': '\\b(?:read|scan|access|monitor)' } },
      score: 0.85,
    },
  ],
};

/** What is handed to police, courts and governments. */
export const authorities: FrameGroup = {
  gate: 'law enforcement|government|authorit|police|subpoena|court order|legal process|required by law|compelled|legal request|legal obligation|legal reasons|comply with',
  frames: [
    {
      id: 'authorities.discloses',
      topic: 'authorities',
      stance: 'adverse',
      all: [
        '\\b(?:{share}|preserve|access|report(?:ed|ing)?|respond(?:ing)? to|cooperat\\w+|hand over)\\b',
        '\\b(?:law[- ]enforcement|government(?:al)?(?: (?:agenc\\w+|authorit\\w+|bodies|officials|requests?|entit\\w+))?|public (?:authorit\\w+|agenc\\w+)|(?:competent|national|regulatory|public|judicial|state) authorities|police|subpoenas?|court orders?|search warrants?|legal process|required (?:to do so )?by (?:applicable )?law|law requires|legally (?:required|compelled)|legal requests?|legal reasons|(?:comply|compliance) with (?:the |a |any |our |applicable )*(?:laws?|legal (?:obligations?|process|requests?))|applicable laws?, regulation)',
        '\\b(?:{data}|information|data|content|messages|records)\\b',
      ],
      none: [
        '\\b(?:{not})\\b(?! (?:limited|only))[^.;]{0,50}\\b(?:{share})',
        USERS_ACTS,
        '\\byou (?:may|can|must|are|will|have the right|represent|warrant|agree)\\b|your (?:responsibilit|right)\\w*|complain|supervisory|privacy policy\\b.*\\bwaive|copyright|infring\\w+ material|notify you',
        'data protection (?:authorit|law)|\\barbitrat|retain\\w*|as long as',
      ],
      slots: {
        recipients: {
          police: 'law[- ]enforcement|police',
          government: 'government\\w*|public (?:authorit|agenc)\\w+',
          courts: 'court order|subpoena|legal process|warrant',
        },
        threshold: { 'good-faith': 'good[- ]faith|reasonably believe|we believe', 'any-request': '\\brequests?\\b' },
      },
      score: 0.85,
    },
    {
      id: 'authorities.legal-process-only',
      topic: 'authorities',
      stance: 'protective',
      all: [
        '\\bonly\\b[^.;]{0,60}\\b(?:valid|binding|court|warrant|legal process|required by law|legally)|\\b(?:notify|inform|tell) (?:you|users|the user|affected users)[^.;]{0,120}\\b(?:request|legal process|disclos|subpoena|government)|\\b(?:{not})\\b[^.;]{0,40}\\b(?:{share}|accept)\\b[^.;]{0,80}\\b(?:law enforcement|government|authorit\\w+|requests for information)|\\b(?:requir\\w*|appropriate|valid|proper|need) [^.;]{0,30}legal process',
        '\\b(?:law enforcement|government\\w*|authorit\\w+|subpoenas?|court|legal process|warrants?)\\b',
      ],
      none: [USERS_ACTS, '\\byou (?:must|agree|will) (?:notify|inform)|copyright|dmca'],
      slots: {
        protection: { notice: 'notify|inform|tell', 'legal-process': 'valid|binding|court|warrant|legal process' },
      },
      score: 0.8,
    },
  ],
};

/** Following people across sites and devices, and advertising by what they do. */
export const tracking: FrameGroup = {
  gate: 'track|cookies?|advertis|\\bads?\\b|pixel|beacon|fingerprint|targeted|personali[sz]ed|do not track|global privacy control|interests',
  frames: [
    {
      id: 'tracking.off-site',
      topic: 'tracking',
      stance: 'adverse',
      all: [
        '\\b(?:collect\\w*|receiv\\w+|track\\w*|monitor\\w*|combin\\w+|link(?:s|ed|ing)?|us(?:e|es|ing)|show\\w*|serv(?:e|es|ing)|deliver\\w*|obtain\\w*)\\b',
        '\\b(?:other|third[- ]party|partner|external|different) (?:web ?)?(?:sites?|websites|apps|applications|services|platforms)[^.;]{0,60}\\b(?:visit|use|activit|ads?\\b|advertis|track)|across (?:(?:different|other|multiple|your|the|third[- ]party|various) )*(?:web ?sites?|sites|devices|services|apps|browsers|the (?:web|internet))|(?:on and )?off (?:of )?(?:our|the) (?:services?|products?|platform|site)s?|(?:websites|sites|apps) (?:you|that you) (?:visit|use)\\b[^.;]{0,60}(?:advertis|\\bads?\\b|track|cookies)|over time and across',
      ],
      none: [
        '\\b(?:{not})\\b(?! (?:limited|only))',
        USERS_ACTS,
        'consistent experience|signed in|opt[- ]?out|settings? (?:to|that)|\\byou can\\b|safety|security|abuse|links? to other|responsible',
      ],
      slots: {
        reach: {
          'across-sites':
            'across[^.;]{0,30}(?:sites?|web|internet)|other (?:web)?sites|third[- ]party (?:web)?sites|off (?:of )?our',
          'across-devices': 'across[^.;]{0,30}devices',
        },
      },
      score: 0.85,
    },
    {
      id: 'tracking.targeted-ads',
      topic: 'tracking',
      stance: 'adverse',
      all: [
        '\\b(?:personali[sz]\\w*|target\\w*|tailor\\w*|customi[sz]\\w*|interest-based|relevant|measure\\w*|behaviou?ral)\\b[^.;|]{0,60}\\b(?:ads?|advertis\\w+|marketing)\\b|\\b(?:ads?|advertis\\w+)\\b[^.;|]{0,60}\\b(?:personali[sz]\\w*|target\\w*|tailor\\w*|based on|relevant|interests|measure\\w*|effectiveness)\\b',
        '\\b(?:we|us|our|partners|third[- ]part\\w+|advertisers|cookies?|information|data)\\b',
      ],
      none: [
        '\\b(?:{not})\\b(?! (?:limited|only))',
        'opt[- ]?out|with your (?:\\w+ )?consent|\\byou can\\b|your (?:choices|preferences|settings)|adjust|ad settings|control whether|turn off|turned off|object',
        USERS_ACTS,
      ],
      slots: {
        for: { ads: '\\bads?\\b|advertis\\w+' },
        by: { partners: 'partners|third[- ]part\\w+' },
        data: { sensitive: 'sensitive|health|religio\\w+|precise location' },
      },
      score: 0.8,
    },
    {
      id: 'tracking.cookies-of-others',
      topic: 'tracking',
      stance: 'adverse',
      all: [
        '\\b(?:third[- ]part(?:y|ies)|partners|advertis\\w+|ad networks?|analytics (?:providers|companies|services))\\b[^.;]{0,80}\\b(?:cookies?|pixels?|web beacons?|sdks?|tracking technolog\\w+|similar technologies|local storage)\\b|\\b(?:cookies?|pixels?|web beacons?|tracking technolog\\w+)\\b[^.;]{0,80}\\b(?:third[- ]part(?:y|ies)|partners|advertis\\w+|ads?)\\b|fingerprint(?:ing)? (?:your )?(?:device|browser)|(?:device|browser) fingerprint',
        '\\b(?:may|use|uses|place|set|collect|allow|work with|using|drop|store|permit)\\b',
      ],
      none: [
        '\\b(?:{not})\\b(?! (?:limited|only))',
        'opt[- ]?out|\\byou can\\b|cookies? (?:policy|settings)|browser settings|disable|refuse|block cookies|no control|not covered',
      ],
      slots: { by: { partners: 'partners|third[- ]part\\w+|advertis\\w+' } },
      score: 0.8,
    },
    {
      id: 'tracking.none',
      topic: 'tracking',
      stance: 'protective',
      all: [
        '\\b(?:honou?rs?|respects?|recogni[sz]es?|responds? to)\\b[^.;]{0,60}\\b(?:global privacy control|gpc|do[- ]not[- ]track|dnt)|\\b(?:we|us|our)\\b[^.;]{0,30}\\b(?:{not})\\b[^.;]{0,50}\\b(?:track|target|profile)\\w*\\b|\\b(?:{not})\\b[^.;]{0,60}\\b(?:targeted|personali[sz]ed|interest-based|third[- ]party) (?:ads|advertising|cookies)',
      ],
      none: [
        '\\b(?:not|never) (?:honou?r|respond|recogni[sz]e|respect)|\\byou (?:may|must|will|shall|agree|can)(?: not|not)',
      ],
      slots: {
        protection: { gpc: 'global privacy control|gpc', dnt: 'do[- ]not[- ]track|dnt', 'no-tracking': '\\btrack' },
      },
      score: 0.85,
    },
    {
      id: 'tracking.signals-ignored',
      topic: 'tracking',
      stance: 'adverse',
      all: [
        '\\b(?:{not})\\b[^.;]{0,40}\\b(?:honou?r|respond|recogni[sz]e|react)\\b',
        'do[- ]not[- ]track|dnt\\b|global privacy control',
      ],
    },
    {
      id: 'tracking.opt-out',
      topic: 'tracking',
      stance: 'protective',
      all: [
        '\\b(?:opt[- ]?out|turn off|disable|object|choose not|with your consent|only if you consent)\\b',
        '\\b(?:interest-based|personali[sz]ed|targeted|tailored|behaviou?ral) (?:ads?|advertis\\w+|marketing)|\\bcross-context|targeted advertising',
      ],
      none: ['\\b(?:cannot|no) opt'],
      slots: { choice: { 'opt-out': 'opt[- ]?out|turn off|disable|object', consent: 'consent' } },
      score: 0.8,
    },
  ],
};

/** Real names, documents, linking accounts, pseudonyms. */
export const identity: FrameGroup = {
  gate: 'identit|real name|\\bid\\b|verif|pseudonym|anonym|passport|legal name|same name|impersonat',
  frames: [
    {
      id: 'identity.must-verify',
      topic: 'identity',
      stance: 'adverse',
      all: [
        "\\b(?:verif(?:y|ies|ication|ying)|confirm|prove|estimate)\\b[^.;]{0,60}\\b(?:your )?(?:identity|age|real name)\\b|\\b(?:identity|age) (?:verification|assurance|estimation)\\b|government[- ]issued (?:id|identification)|\\b(?:passport|driver'?s? licen[cs]e|identity (?:card|document)s?|photo id)\\b|\\bvideo selfie|face scan",
        '\\b(?:we|us|you)\\b[^.;]{0,60}\\b(?:may|must|require|ask|need|will|collect|use|request)\\w*\\b|required to',
      ],
      none: [
        'you choose to|if you choose|optional',
        '(?:exercise|your) (?:your )?(?:rights?|requests?)\\b|request to (?:access|delete|know)|authori[sz]ed agent|consumer|before (?:responding|we respond)|parent|fulfil|respond to',
        '\\b(?:{not})\\b(?! (?:limited|only|able))',
        'payout|payment|tax|merchant|seller|business account|copyright|counter-?noti',
      ],
      slots: {
        demands: {
          document: "government[- ]issued|passport|driver'?s? licen|identity (?:card|document)|photo id",
          face: 'selfie|face|facial',
          age: '\\bage\\b',
        },
      },
      score: 0.75,
    },
    {
      id: 'identity.real-name',
      topic: 'identity',
      stance: 'adverse',
      all: [
        '\\b(?:use|provide|uses|using|give)\\b[^.;]{0,50}\\b(?:real|legal|true|full legal|same|authentic) (?:names?|identity)\\b|name (?:that )?you use in everyday life',
      ],
      none: [
        '\\b(?:{not}) (?:have to |need to |required? to )?',
        "without using|instead of|others?'? real name|exposing",
      ],
    },
    {
      id: 'identity.inferred',
      topic: 'identity',
      stance: 'adverse',
      all: [
        '\\b(?:infer|link|associate|match|connect|combin)\\w*\\b[^.;]{0,60}\\b(?:your (?:identity|accounts?)|identify you|who you are|other accounts?)\\b',
      ],
      none: ['\\b(?:{not})\\b', USERS_ACTS, '\\byou (?:link|connect|choose|can)|if you'],
      score: 0.75,
    },
    {
      id: 'identity.pseudonyms',
      topic: 'identity',
      stance: 'protective',
      all: [
        '\\b(?:pseudonyms?|nicknames?|anonymous(?:ly)?|without (?:giving|providing|using|revealing) your (?:real |full )?(?:name|identity))\\b',
        "\\byou (?:can|may|are free|do not|don't)|\\b(?:allowed|permitted|welcome)\\b",
      ],
      none: ['may not|must not|anonymous(?:ly)? (?:data|information|statistics|usage)|pseudonymi[sz]'],
      score: 0.75,
    },
  ],
};
