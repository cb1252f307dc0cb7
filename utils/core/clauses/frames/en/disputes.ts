import type { FrameGroup } from '../../frame';

/** Forced arbitration, class-action waiver, steps before a claim. */
export const arbitration: FrameGroup = {
  gate: 'arbitrat|class|jury|representative|informal (?:dispute|resolution)|mass ',
  frames: [
    {
      id: 'arbitration.forced',
      topic: 'arbitration',
      stance: 'adverse',
      all: [
        '\\barbitrat\\w+\\b',
        '\\b(?:agree|must|shall|will|required?|may require|binding|mandatory|exclusively|finally|only|resolved|settled|decided|submit\\w*|governed|final)\\b',
      ],
      none: [
        'opt[- ]?out of (?:this |the )?arbitration|\\b(?:{not})\\b[^.;]{0,20}\\b(?:apply|require|subject)|small claims|online dispute resolution|(?:available|found) at|privacy shield|data privacy framework|(?:ability|right|option) [^.;]{0,40}(?:to )?(?:invoke|choose|elect)|at our expense|\\bif this (?:agreement|section)',
      ],
      slots: { force: { binding: 'binding|final', 'one-sided': 'sole discretion|we may (?:elect|require)' } },
      score: 0.9,
    },
    {
      id: 'arbitration.class-waiver',
      topic: 'arbitration',
      stance: 'adverse',
      all: [
        '\\bclass(?:-| )?(?:wide|action|actions|member|representative|arbitration|proceeding)?\\b|\\brepresentative (?:action|proceeding|capacity)|\\bcollective\\b|\\bmass arbitration|\\bjury\\b',
        '\\b(?:waiv\\w+|only (?:in|on) (?:an |your |its |his )?individual|individual (?:basis|capacity)|agree(?:s)? not to|{not})\\b',
      ],
      none: ['first[- ]class|class(?:es)? of|world-class|\\bclasses\\b|class(?:mates|room)'],
      slots: { waives: { 'class-action': 'class|collective|representative', jury: '\\bjury' } },
      score: 0.95,
    },
    {
      id: 'arbitration.hurdle',
      topic: 'arbitration',
      stance: 'adverse',
      all: [
        '\\b(?:before|prior to|first)\\b[^.;]{0,80}\\b(?:arbitration|claim|lawsuit|proceeding)|(?:informal dispute resolution|notice of dispute|pre-arbitration)|one year after|within one \\(?1?\\)? ?year',
        '\\b(?:must|agree|shall|required|notice|demand|submit|barred)\\b',
        '\\b(?:dispute|arbitration|claims?|cause of action)\\b',
      ],
      none: ['copyright|dmca|refund|insurance'],
      score: 0.75,
    },
    {
      id: 'arbitration.opt-out',
      topic: 'arbitration',
      stance: 'protective',
      all: [
        '\\barbitrat\\w+',
        '\\bopt[- ]?out|\\bdoes not apply|\\bnot (?:required|subject) to|right to reject|remove(?:d)? arbitration|small claims',
      ],
      none: ['\\bcannot opt'],
      slots: { choice: { 'opt-out': 'opt[- ]?out|reject' } },
      score: 0.8,
    },
  ],
};

/** Where a dispute is heard. */
export const jurisdiction: FrameGroup = {
  gate: 'court|jurisdiction|venue|litigat|forum',
  frames: [
    {
      id: 'jurisdiction.far',
      topic: 'jurisdiction',
      stance: 'adverse',
      all: [
        '\\b(?:exclusive\\w*|solely|only|submit|consent|brought|heard|litigat\\w+|resolved|venue|personal jurisdiction)\\b',
        '\\b(?:courts?|jurisdiction|venue|forum)\\b[^.;]{0,60}\\b(?:of|in|located|sitting)\\b|\\b(?:jurisdiction|venue) (?:and venue )?(?:of|in)\\b|exclusive jurisdiction|consent to the[^.;]{0,30}jurisdiction',
      ],
      none: [
        'courts? (?:of|in|where) (?:your|you (?:live|reside))|your (?:home|local|own) (?:country|courts?)|in which you (?:live|reside)|country of residence|court order|small claims|competent jurisdiction (?:finds?|determines|holds)|unenforceable|invalid',
      ],
      slots: { where: { exclusive: 'exclusive' } },
      score: 0.9,
    },
    {
      id: 'jurisdiction.own',
      topic: 'jurisdiction',
      stance: 'protective',
      all: [
        '\\b(?:courts?|claims?|proceedings|jurisdiction)\\b',
        '\\b(?:your (?:home|local|own|country)|where you (?:live|reside|are resident)|in which you (?:live|reside)|country of residence|consumers?)\\b',
      ],
      none: [
        'waive|arbitrat|privacy act|consumer protection law|we have against you|against you in|\\bccpa|personal information',
      ],
      score: 0.75,
    },
  ],
};

/** Whose law applies. */
export const governingLaw: FrameGroup = {
  gate: '\\blaws?\\b',
  frames: [
    {
      id: 'governing-law.theirs',
      topic: 'governing-law',
      stance: 'adverse',
      all: [
        '\\b(?:govern(?:ed|s|ing)?|constru(?:ed|ing)|subject to|interpreted)\\b[^.;]{0,60}\\blaws? of\\b|\\blaws? of\\b[^.;]{0,80}\\b(?:govern|apply|applies|will apply|shall apply)\\b|\\b(?:california|texas|delaware|new york|irish|english|dutch|german|swiss|israeli) law\\b[^.;]{0,40}\\b(?:govern|appl)',
      ],
      none: [
        'mandatory|where you (?:live|reside)|country of residence|your (?:local|home|own|country)|consumer|data protection|copyright',
      ],
      score: 0.9,
    },
    {
      id: 'governing-law.yours-kept',
      topic: 'governing-law',
      stance: 'protective',
      all: [
        '\\blaws?\\b',
        '\\b(?:mandatory|where you (?:live|reside)|country of (?:your )?residence|in which you (?:live|reside)|your (?:local|country))\\b',
        '\\b(?:protect\\w*|apply|applies|rights|govern\\w*|depriv\\w*|benefit)\\b',
      ],
      none: ['retain|disclos|personal (?:data|information)|arbitrat|age'],
      score: 0.75,
    },
  ],
};
