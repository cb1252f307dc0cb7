import type { FrameGroup } from '../../frame';

const SCOPE = {
  perpetual:
    'unbefristet\\w*|zeitlich (?:unbeschränkt|unbegrenzt)\\w*|\\bdauerhaft\\w*|\\bewig\\w*|fortwährend\\w*|immerwährend\\w*',
  irrevocable: 'unwiderruflich\\w*',
  worldwide: 'weltweit\\w*|räumlich (?:unbeschränkt|unbegrenzt)\\w*',
  sublicensable: 'unterlizenz\\w*|sublizenz\\w*',
  transferable: '(?<!nicht )\\bübertragbar\\w*',
  'royalty-free':
    'unentgeltlich\\w*|gebührenfrei\\w*|lizenzgebührenfrei\\w*|kostenlos\\w*|vergütungsfrei\\w*|ohne vergütung',
  'any-purpose': '(?:für|zu) (?:jede[nrm]?|alle|beliebige[nr]?|sämtliche) zweck\\w*',
};

/** The licence over what people post, in German. */
export const contentLicence: FrameGroup = {
  gate: 'lizenz|nutzungsrecht|urheber|recht|eigent|inhalt',
  frames: [
    {
      id: 'content-licence.grant',
      topic: 'content-licence',
      stance: 'adverse',
      all: [
        '\\b(?:{you})\\b[^.;]{0,80}\\b(?:{grant})|\\b(?:{grant})\\b[^.;]{0,20}\\b(?:{you})\\b[^.;]{0,20}\\b(?:uns|dem anbieter|der \\w+)',
        '\\b(?:lizenz|nutzungsrecht|recht(?:e)? (?:ein|zu|an|auf|zur))',
        '\\b(?:uns|unseren?|\\w+ gmbh|anbieter\\w*|betreiber\\w*|plattform|weltweit\\w*|unterlizenz\\w*|unentgeltlich\\w*|inhalt\\w*)',
      ],
      none: [
        '\\bwir (?:gewähren|räumen|erteilen) (?:dir|ihnen|euch|den nutzern)',
        '(?:gewähren|räumen|erteilen) wir (?:dir|ihnen|euch)',
        'feedback|vorschläge|widerrufsrecht|zugriff auf (?:dein|ihr) konto',
        '\\b(?:dürfen|darf|darfst) (?:\\w+ ){0,4}(?:{not})',
      ],
      slots: {
        scope: SCOPE,
        purpose: {
          'service-only':
            '\\b(?:ausschließlich|nur|allein|lediglich|soweit)\\b[^.;]{0,80}\\b(?:dienst\\w*|betrieb\\w*|betreib\\w*|bereitstell\\w*|erbring\\w*|anzeig\\w*)',
        },
        acts: {
          modify: 'bearbeit\\w*|veränder\\w*|abgeleitete',
          distribute: 'verbreit\\w*|veröffentlich\\w*|vertreib\\w*',
          'train-models': 'trainier\\w*|training|künstliche\\w* intelligenz|\\bki\\b|maschinelle\\w* lernen',
        },
      },
      score: 0.95,
    },
    {
      id: 'content-licence.ends-on-deletion',
      topic: 'content-licence',
      stance: 'protective',
      all: [
        '\\b(?:lizenz\\w*|nutzungsrecht\\w*|eingeräumte\\w* recht\\w*|recht\\w*)\\b',
        '\\b(?:{end})\\b',
        '\\b(?:{delete})\\b',
      ],
      none: [
        '\\b(?:{not})\\b[^.;]{0,30}\\b(?:{end})|\\b(?:endet|erlischt|enden|erlöschen) (?:jedoch |auch )?(?:{not})|bestehen? (?:\\w+ )?fort|überdauer\\w*|widerrufsrecht|unwiderruflich|auch wenn|auch nach',
      ],
      slots: {
        ends: { 'on-deletion': 'lösch\\w*|gelöscht|entfern\\w*', 'on-leaving': 'konto|mitgliedschaft|kündig\\w*' },
      },
      score: 0.95,
    },
    {
      id: 'content-licence.survives',
      topic: 'content-licence',
      stance: 'adverse',
      all: [
        '\\b(?:lizenz\\w*|nutzungsrecht\\w*|eingeräumte\\w* recht\\w*|nutzerinhalte\\w*|inhalte)\\b',
        'bestehen? (?:[^.;]{0,40} )?(?:fort|weiter)|fortbesteh\\w*|überdauer\\w*|(?:gilt|gelten|bleibt|bleiben|wirkt)\\b[^.;]{0,60}\\b(?:auch nach|über|fort|weiter|bestehen|wirksam|unberührt)|(?:{not}) (?:durch|mit) (?:die |der )?(?:löschung|kündigung|beendigung)',
        'beendig\\w*|kündig\\w*|lösch\\w*|gelöscht|entfern\\w*|schließ\\w*',
      ],
      none: ['andere nutzer[^.;]{0,40}(?:geteilt|kopiert)|gewährleistung'],
      slots: { survives: { termination: 'beendig|kündig|schließ', deletion: 'lösch|entfern' } },
      score: 0.95,
    },
    {
      id: 'content-licence.ownership-kept',
      topic: 'content-licence',
      stance: 'protective',
      all: [
        '\\b(?:du|sie|ihr|nutzer)\\b[^.;]{0,40}\\b(?:behalt\\w*|behält\\w*|bleib\\w*)[^.;]{0,60}\\b(?:recht\\w*|eigent\\w*|inhaber\\w*|urheber\\w*)|\\b(?:rechte?|eigentum)\\b[^.;]{0,40}\\bbleib\\w*[^.;]{0,20}\\b(?:bei (?:dir|ihnen)|dein\\w*|ihr\\w*)',
      ],
      slots: { ownership: { kept: 'behalt\\w*|behält|bleib\\w*' } },
    },
    {
      id: 'content-licence.moral-rights',
      topic: 'content-licence',
      stance: 'adverse',
      all: ['verzicht\\w*', 'urheberpersönlichkeitsrecht\\w*|namensnennung|urheberbenennung'],
      slots: { 'moral-rights': { waived: 'urheberpersönlichkeitsrecht\\w*|namensnennung|urheberbenennung' } },
    },
    {
      id: 'content-licence.purpose-limit',
      topic: 'content-licence',
      stance: 'protective',
      all: [
        '\\b(?:lizenz|nutzungsrecht\\w*|eingeräumte\\w* recht\\w*)\\b',
        '\\b(?:ausschließlich|nur|allein|lediglich)\\b[^.;]{0,80}\\b(?:dienst\\w*|betrieb\\w*|betreib\\w*|bereitstell\\w*|erbring\\w*|anzeig\\w*|zweck\\w*)',
      ],
      none: ['\\b(?:dir|ihnen|privat\\w*|persönlich\\w*)\\b[^.;]{0,30}\\b(?:nutzung|gebrauch)'],
      score: 0.85,
    },
  ],
};
