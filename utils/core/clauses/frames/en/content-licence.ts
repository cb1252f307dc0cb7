import type { FrameGroup } from '../../frame';

const SCOPE = {
  perpetual: '\\bperpetual|in perpetuity|\\bforever\\b|for the (?:full|entire|whole) (?:term|duration) of',
  exclusive: '(?<!non[- ]?)\\bexclusive(?:,| licen[cs]e| and | right| perpetual| world)',
  irrevocable: '\\birrevocabl[ey]|cannot be (?:\\w+ or )?(?:revoked|withdrawn|terminated)|non-?revocable',
  worldwide: 'world-?wide|throughout the (?:world|universe)|\\bglobal\\b',
  sublicensable: 'sub-?licen[sc]\\w*',
  transferable: '(?<!non-?)(?<!not )\\btransferr?able|(?<!non-?)\\bassignable|right to (?:transfer|assign)',
  'royalty-free':
    'royalty[- ]free|fully[- ]paid(?:[- ]up)?|without (?:any )?(?:compensation|payment|remuneration)|free of charge|no compensation',
  'any-purpose':
    'for any (?:and all )?(?:lawful |other )?purposes?|any purpose (?:whatsoever|what so ever)|in any (?:and all )?(?:media|way|manner|form)',
  'name-and-likeness': '(?:name|likeness|image|voice|profile photo)[^.;]{0,40}\\b(?:likeness|image|voice|name)',
};

const ACTS = {
  modify: '\\bmodif\\w+|\\badapt\\w*|derivative works?|\\bedit\\b|\\btranslate\\b',
  distribute: '\\bdistribut\\w+|\\bsyndicat\\w+|\\bbroadcast\\w*|\\bpublish\\w*',
  commercialise: '\\bsell\\b|\\bcommerciali[sz]\\w+|\\bmoneti[sz]\\w+|\\bexploit\\w*',
  analyse: '\\banaly[sz]e\\b',
  advertise: '\\badvertis\\w+|\\bpromot(?:e|ing|ion)\\b|\\bmarketing\\b',
  'train-models':
    '\\btrain\\w*[^.;]{0,80}(?:models?|\\bai\\b|algorithms?|intelligence)|machine[- ]learning|artificial intelligence|\\bai\\b',
};

const PURPOSE = {
  'service-only':
    '\\b(?:solely|only|limited to|exclusively|for the (?:sole|limited) purpose)\\b[^.;]{0,80}\\b(?:provid\\w*|operat\\w*|run\\w*|display\\w*|mak\\w* (?:it|the)|deliver\\w*|service|improv\\w*)',
};

/** The licence over what people post: who gets it, how far it reaches, when it ends. */
export const contentLicence: FrameGroup = {
  gate: 'licen[cs]|\\bgrant|\\bown(?:s|ed|er|ership)?\\b|surviv|moral rights|\\brights?\\b|content',
  frames: [
    {
      id: 'content-licence.grant',
      topic: 'content-licence',
      stance: 'adverse',
      all: [
        '\\b(?:you|user|users|member|members|licensor|contributor) (?:(?:hereby|also|automatically|expressly|irrevocably|further|agree to|are|will|shall|do|and agree to|represent and warrant that you have the right to|understand and agree that you)[, ]{1,2})*(?:grant|give|giving|granting|grants)\\b',
        '\\b{licence}\\b',
      ],
      none: [
        '(?:grant|give|granting|giving)(?: us)?(?: your| the| this)? permissions?(?:,|\\.| (?:for|via|through|in)\\b)',
        '\\bwe (?:hereby )?(?:grant|give)\\b(?![^.]*\\byou (?:hereby )?grant)',
        '\\bgrant(?:s|ing)? (?:you|each user|our users)\\b',
        '\\byou (?:do not|will not|may not|cannot|must not) (?:grant|give)',
        '(?:third part(?:y|ies)|another person|anyone else|others?) (?:permission|access|rights?) to (?:use|access) your (?:account|profile)',
        'feedback|suggestions|\\bideas\\b',
        '(?:give|grant|giving)[^.;]{0,30}permission to (?:access|collect|contact|charge|send|store)',
      ],
      slots: { scope: SCOPE, acts: ACTS, purpose: PURPOSE },
      score: 0.95,
    },
    {
      id: 'content-licence.includes',
      topic: 'content-licence',
      stance: 'adverse',
      all: [
        '\\b(?:this|the|such|that|your|foregoing|above|these) (?:\\w+ )?(?:licen[cs]e|rights)\\b(?: you (?:grant|give)\\w*(?: us)?)?[^.;]{0,30}\\b(?:includes?|authori[sz]es?|permits?|allows?|is|are|means?|extends?|also)\\b',
        '\\b(?:us|we|our|others|other (?:companies|users)|perpetual|irrevocable|worldwide|sublicen\\w+|analyze|analyse|royalty-free)\\b',
      ],
      none: [
        'to use the (?:services?|software|app|site)|granted to you|we (?:grant|give) you|your right to|limited to using the service',
        '\\b(?:solely|only|limited) (?:for|to)\\b',
        '\\b(?:ends?|expires?|terminates?)\\b',
        'data protection|privacy rights|right to (?:access|object|erasure|withdraw|appeal)|applicable law|\\bgdpr\\b',
      ],
      slots: { scope: SCOPE, acts: ACTS },
      score: 0.85,
    },
    {
      id: 'content-licence.purpose-limit',
      topic: 'content-licence',
      stance: 'protective',
      all: [
        '\\b(?:licen[cs]e|rights? (?:you )?(?:grant|give)\\w*|permission|use your content|use (?:of )?your content)\\b',
        '\\b(?:solely|only|limited to|exclusively|for the (?:sole|limited) purpose|no other purpose)\\b[^.;]{0,80}\\b(?:provid\\w*|operat\\w*|run\\w*|display\\w*|deliver\\w*|services?|purposes?)',
      ],
      none: [
        '\\byou (?:\\w+ )?(?:grant|give)\\b',
        'we (?:grant|give) you|granted to you|your (?:personal|non-commercial)|\\byou may\\b|\\byou can\\b',
      ],
      score: 0.85,
    },
    {
      id: 'content-licence.ends-on-deletion',
      topic: 'content-licence',
      stance: 'protective',
      all: [
        '\\b(?:licen[cs]es?|rights? (?:that )?(?:you )?(?:grant|give|granted|have given)\\w*|permission)\\b',
        '\\b{end}\\b',
        '\\b(?:{delete}|your account is closed|no longer (?:on|share|post))\\b',
      ],
      none: [
        '\\b(?:not|never) (?:\\w+ )?(?:end|expire|terminate|lapse|cease)|\\bsurviv\\w+|even (?:if|after|when|though)[^.;]{0,40}\\b(?:delet|remov|clos|leav|terminat)|\\bperpetual|\\birrevocabl|cannot be',
        '\\bwe (?:may|can|will|reserve the right to) (?:terminate|revoke|end|suspend)|your (?:licen[cs]e|right|permission) to use',
        'a (?:commercially )?reasonable (?:time|period|amount of time) after',
      ],
      slots: {
        ends: {
          'on-deletion': '\\b(?:delet\\w*|remov\\w*|tak(?:e|es|ing) down|eras\\w*)\\b',
          'on-leaving':
            '\\b(?:clos\\w*|deactivat\\w*|leav\\w*|terminat\\w*) (?:your )?account|your account is closed|\\bleav(?:e|ing)\\b',
        },
        exception: {
          shared: '\\b(?:unless|except)\\b[^.;]{0,80}\\bshar\\w+',
          copies: '\\b(?:archiv\\w+|backup\\w*|back-up) cop',
        },
      },
      score: 0.95,
    },
    {
      id: 'content-licence.ends-late',
      topic: 'content-licence',
      stance: 'adverse',
      all: [
        '\\b(?:licen[cs]es?|rights? (?:that )?(?:you )?(?:grant|give|granted|have given)\\w*|permission)\\b',
        '\\b{end}\\b',
        'a (?:commercially )?reasonable (?:time|period|amount of time) after',
      ],
      slots: {
        ends: { 'a-while-after-deletion': '(?:commercially )?reasonable (?:time|period|amount of time) after' },
      },
    },
    {
      id: 'content-licence.survives',
      topic: 'content-licence',
      stance: 'adverse',
      all: [
        '\\b(?:licen[cs]es?|rights? (?:you )?(?:grant|give|granted)\\w*|user content|your content|member content)\\b',
        '\\bsurviv\\w+|\\b(?:continues?|remains?|stays?) (?:in (?:full )?(?:force|effect)|valid|even|after)|licen[cs]es?\\b[^.;]{0,40}\\b(?:continues?|persists?|goes on|remains?|stays?|lasts?)\\b[^.;]{0,20}\\b(?:when|once|after|if|even|beyond)\\b|\\bdoes not (?:end|expire|terminate|lapse)|\\bdo not (?:end|expire|terminate|lapse)|will not (?:end|expire|terminate|lapse)|not affected by|even (?:if|after|when)[^.;]{0,40}\\b(?:delet|remov|clos|leav|terminat|stop)\\w*|cannot be (?:\\w+ or )?(?:terminated|revoked)',
        '\\b(?:terminat\\w+|delet\\w+|remov\\w+|clos\\w+|leav\\w+|end(?:s|ing)?|expir\\w+|stop(?:s|ped)? using)\\b',
      ],
      none: [
        'licen[cs]es? (?:we|granted to you)|your licen[cs]e to use|shared it with others|others have (?:copied|shared|saved)|copies? (?:made|saved) by (?:others|other)',
        '\\b(?:delete|remove) (?:it|them|your content) (?:at )?any ?time\\b(?![^.]*\\bsurviv)',
      ],
      slots: {
        survives: {
          termination: '\\bterminat\\w+|\\bclos\\w+|\\bleav\\w+|stop(?:s|ped)? using|\\bend(?:s|ing)?\\b',
          deletion: '\\bdelet\\w+|\\bremov\\w+',
        },
      },
      score: 0.95,
    },
    {
      id: 'content-licence.ownership-kept',
      topic: 'content-licence',
      stance: 'protective',
      all: [
        "\\byou (?:(?:will|shall|still|always|do|continue to|of course|and your licensors|or your licensors|,) ?)*(?:retain|keep|own|remain the (?:sole )?owner|maintain)\\b|\\b(?:belongs?|remains?) (?:to you|yours|your property)\\b|we (?:do not|don't) (?:claim|assert) (?:any )?(?:ownership|rights?)|what(?:'s| is) yours is yours",
        '\\b(?:content|rights?|ownership|intellectual property|copyrights?|post(?:s|ed)?|material|submi\\w+|works?|information)\\b',
      ],
      none: [
        '\\b(?:represent|warrant|confirm|ensure|must|certify|swear)\\b',
        "\\byou (?:do not|don't|will not) (?:own|retain|keep)|if you (?:own|keep)|that you own\\b(?![^.]*\\bremain the owner)",
        'right to (?:object|withdraw|complain)|right to (?:suspend|terminate|remove)',
        'retain (?:a copy|copies|records)|keep (?:your|it|them|a) (?:password|account|secure|safe|confidential|up)',
      ],
      slots: { ownership: { kept: '\\b(?:retain|keep|own|remain|belongs?)\\b' } },
    },
    {
      id: 'content-licence.ownership-taken',
      topic: 'content-licence',
      stance: 'adverse',
      all: [
        '\\byou (?:hereby )?(?:assign|transfer|convey)\\b[^.;]{0,80}\\b(?:rights?|title|ownership)|\\b(?:become|becomes|shall be|is|are) (?:the )?(?:sole |exclusive )*property of (?:us|the company|\\w+)\\b',
        '\\b(?:content|submissions?|posts?|materials?|you (?:submit|post|upload|send))\\b',
      ],
      none: [
        'feedback|suggestions|\\bideas\\b',
        'may not|account|without (?:our|prior)|respective owners?|trademarks?',
      ],
      score: 0.8,
    },
    {
      id: 'content-licence.moral-rights',
      topic: 'content-licence',
      stance: 'adverse',
      all: [
        '\\bwaiv\\w+|agree not to (?:assert|enforce|exercise)',
        'moral rights|droit moral|rights of (?:attribution|integrity)',
      ],
      slots: { 'moral-rights': { waived: 'moral rights|rights of (?:attribution|integrity)' } },
    },
    {
      id: 'content-licence.passed-on',
      topic: 'content-licence',
      stance: 'adverse',
      all: [
        '\\b(?:make|making|provide|sell|sublicen[cs]e|syndicat\\w+|licen[cs]e)\\b[^.;]{0,40}\\b(?:your|user|submitted|such|the|public) content\\b[^.;]{0,80}\\b(?:available )?to\\b[^.;]{0,40}\\b(?:other (?:companies|organi[sz]ations|individuals)|partners|third parties|advertisers)',
      ],
      none: [
        '\\byou (?:may|will|must|shall|agree|can)(?: not)? (?:sell|make|provide)',
        '\\b(?:do|will|may) not\\b|never',
      ],
      slots: {
        recipients: {
          partners: 'partners',
          'other-companies': 'other companies|third parties|organi[sz]ations',
          advertisers: 'advertisers',
        },
      },
    },
  ],
};
