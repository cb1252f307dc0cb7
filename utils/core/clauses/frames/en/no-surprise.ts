import type { FrameGroup } from '../../frame';

/** Changing the terms alone. */
export const unilateralChange: FrameGroup = {
  gate: 'chang|modif|updat|amend|revis|replace',
  frames: [
    {
      id: 'unilateral-change.at-will',
      topic: 'unilateral-change',
      stance: 'adverse',
      all: [
        '\\b(?:we|us|company|[a-z]+)\\b(?:,? (?:in|at) (?:our|its) [a-z ]{0,30}discretion,?| (?:{may}|{we}))+[^.;]{0,60}\\b(?:chang(?:e|es|ing)|modify|updat(?:e|es|ing)|amend|revis(?:e|ing)|replace|alter|add to)\\b[^.;]{0,60}\\b(?:{terms}|terms|agreement|policy|guidelines|services?|features?)\\b|\\b(?:{terms}|terms)\\b[^.;]{0,30}\\b(?:may|can) be (?:changed|modified|updated|amended|revised)',
      ],
      none: [
        '\\b(?:{not})\\b[^.;]{0,20}\\b(?:chang|modif|amend)|\\byou (?:may not|must not|cannot|agree not to)[^.;]{0,30}(?:modify|change|alter)',
        "(?:we (?:will|shall|'ll)|after we|will be) (?:\\w+ )?(?:notify|inform|give|provide|send|notified|tell)[^.;]{0,60}\\b(?:notice|you|days|advance|prior)|(?:\\d+|thirty|fifteen|fourteen) days|your consent",
        '\\byour (?:account|profile|content|settings|password|phone)\\b',
      ],
      slots: {
        how: {
          'any-time': 'any time|from time to time|periodically',
          'no-notice': '{unannounced}',
          discretion: 'discretion',
        },
      },
      score: 0.85,
    },
    {
      id: 'unilateral-change.by-use',
      topic: 'unilateral-change',
      stance: 'adverse',
      all: [
        '\\b(?:continu\\w+|further|subsequent) (?:to )?(?:use|us(?:e|ing)|access\\w*)\\b|by using[^.;]{0,60}\\bafter\\b|keep using',
        '\\b(?:chang\\w*|modif\\w+|updat\\w+|amend\\w*|revis\\w+|new terms|effective)\\b',
        '\\b(?:accept\\w*|agree\\w*|consent\\w*|bound|acknowledg\\w*|constitut\\w*)\\b',
      ],
      score: 0.9,
    },
    {
      id: 'unilateral-change.check-yourself',
      topic: 'unilateral-change',
      stance: 'adverse',
      all: [
        '\\b(?:check|review|visit|consult|revisit)\\b[^.;]{0,60}\\b(?:{terms}|this page|policy|terms|guidelines)\\b[^.;]{0,60}\\b(?:periodically|regularly|from time to time|frequently|often|each time|for (?:any )?(?:changes|updates)|to stay)|\\b(?:periodically|regularly|frequently) (?:check|review|visit)|your responsibility to (?:check|review)',
      ],
      none: ['we (?:periodically|regularly|frequently)|we review'],
      score: 0.8,
    },
    {
      id: 'unilateral-change.notice',
      topic: 'unilateral-change',
      stance: 'protective',
      all: [
        '\\b(?:chang\\w*|modif\\w+|updat\\w+|amend\\w*|revis\\w+)\\b',
        "\\b(?:we(?:'ll| will| shall)?|will be|[a-z]+ will) (?:\\w+ )?(?:notify|inform|tell|alert|give|provide|send|let|notified|seek|ask for)\\b[^.;]{0,80}\\b(?:you|users|notice|know|consent)\\b|\\b(?:\\d+|thirty|fifteen|fourteen|ten)(?: calendar| business)?[- ]days?'?\\b[^.;]{0,40}\\b(?:notice|before|advance|prior|after)|(?:prior|advance|reasonable) notice|opportunity to review|after we send you notice",
        '\\b(?:{terms}|terms|policy|agreement|changes|amendments?|updates)\\b',
      ],
      none: [
        'without (?:prior |any )?notice|by (?:updating|posting|revising) the|price|subscription fee|phone number|\\baccount information\\b',
        '\\bmay (?:notify|inform|provide|give)',
      ],
      slots: {
        notice: {
          days: '(?:\\d+|thirty|fifteen|fourteen|ten)(?: calendar| business)?[- ]days?',
          consent: 'your consent|ask for your',
          prior: 'before|prior|advance',
        },
      },
      score: 0.8,
    },
    {
      id: 'unilateral-change.by-posting',
      topic: 'unilateral-change',
      stance: 'adverse',
      all: [
        '\\bby (?:updating|posting|revising|changing|publishing)\\b[^.;]{0,80}\\b(?:date|terms|polic\\w+|page|site|website|here)\\b|\\bwe will (?:also )?update the "?(?:last updated|effective date|last modified)|effective (?:immediately )?(?:upon|when|once) (?:we )?post\\w+|(?:changes|revisions|modifications)[^.;]{0,40}effective (?:immediately|when|upon|as of)[^.;]{0,30}post',
      ],
      score: 0.8,
    },
  ],
};

/** Using the service is agreeing. */
export const consentByUse: FrameGroup = {
  gate: 'by (?:using|accessing|visiting|creating|clicking|registering|downloading|continuing)|use of|using',
  frames: [
    {
      id: 'consent-by-use.use',
      topic: 'consent-by-use',
      stance: 'adverse',
      all: [
        '\\b(?:by (?:\\w+ing,? (?:or )?)*(?:using|accessing|visiting|browsing|downloading|continuing to use|registering|creating an account|signing up|clicking)|(?:your )?(?:use|access)(?: or use)? (?:of|to) (?:the |our |any )?(?:\\w+ )?(?:services?|site|website|app|platform|products)[^.;]{0,30}\\b(?:constitutes?|means|signifies|indicates)|if you (?:use|access)|when you use)\\b',
        '\\b(?:you (?:\\w+ )?(?:agree|accept|consent|acknowledge|are (?:agreeing|bound)|confirm)\\w*|bound by|acceptance|constitutes?|agreement to)\\b',
        '\\b(?:terms|agreement|conditions|policy|policies|guidelines|contract|bound|rules)\\b',
      ],
      none: [
        '\\bby (?:submitting|posting|uploading)|licen[cs]e',
        '(?:chang\\w+|revis\\w+|updat\\w+|amend\\w+|modif\\w+)[^.;]{0,60}(?:terms|agreement|polic)',
      ],
      score: 0.85,
    },
    {
      id: 'consent-by-use.do-not-use',
      topic: 'consent-by-use',
      stance: 'adverse',
      all: [
        "\\bif you (?:do not|don't) (?:agree|accept|consent)\\b",
        "\\b(?:do not|don't|must not|may not|should not|must stop|stop|cease|discontinue) (?:access|use|using|download|visit|register)",
      ],
      score: 0.8,
    },
  ],
};

/** Privacy terms pulled in by reference. */
export const privacyBundled: FrameGroup = {
  gate: 'privacy|incorporat|data polic',
  frames: [
    {
      id: 'privacy-bundled.by-reference',
      topic: 'privacy-bundled',
      stance: 'adverse',
      all: [
        '\\b(?:privacy (?:policy|notice|statement|addendum)|data (?:use )?policy|privacy)\\b',
        '\\b(?:incorporat\\w+|by reference|bound by|(?:you|and) (?:\\w+ )?(?:agree|consent|accept|acknowledge)\\w*|part of (?:these|this|the|our) (?:terms|agreement)|subject to)\\b',
      ],
      none: [
        'we (?:agree|are bound)|not (?:agree|consent)|third[- ]part(?:y|ies)|their (?:own )?privacy|developers?|you (?:must|will) (?:have|provide|comply)|your (?:own )?privacy policy',
      ],
      score: 0.75,
    },
  ],
};
