import type { FrameGroup } from '../../frame';

const RECIPIENTS = {
  advertisers:
    'advertis(?:ers?|ing (?:partners?|networks?|companies))|\\bad (?:partners?|networks?|providers?)|marketers',
  'data-brokers': 'data brokers?|data aggregators?',
  affiliates:
    'affiliat\\w+|parent company|subsidiaries|corporate (?:group|family)|group (?:of )?companies|family of companies',
  partners: '\\bpartners\\b',
  'third-parties': 'third[- ]part(?:y|ies)',
  buyers: '\\bmerger|\\bacqui(?:sition|rer|red)|bankruptcy|sale of (?:all|some|our|assets|the)|\\bbuyer',
  researchers: 'researchers?|academic',
  providers: '(?:service )?providers|vendors|processors|contractors',
  'ai-companies': '(?:\\bai\\b|artificial intelligence|model)[^.;]{0,30}(?:companies|developers|providers|partners)',
};

const USERS_ACTS =
  "\\byou (?:may not|must not|will not|shall not|agree not to|cannot|can't|should not|are prohibited|may|can|choose to|decide to|want to|share)\\b";

/** Selling, sharing and disclosing data to others. */
export const dataSharing: FrameGroup = {
  gate: '\\bshar|\\bsell|\\bsold|\\bsale|\\brent|disclos|transfer|\\bprovid|third|partner|affiliat|advertis|\\brecipients',
  frames: [
    {
      id: 'data-sharing.sells',
      topic: 'data-sharing',
      stance: 'adverse',
      all: [
        '\\b(?:we|us|partners|affiliates)\\b(?: (?:{may}|and our \\w+|or our \\w+|,))* (?:sell|rent|lease|trade|licen[cs]e|monetis|monetiz)\\w*\\b[^.;]{0,80}\\b{data}|\\b(?:may|might|could|will|is|are) (?:be )?(?:considered |deemed |constitute )?(?:a |an )?[\'"]?(?:sold|sales?|selling)[\'"]?\\b',
        '\\b{data}\\b',
      ],
      none: [
        '\\b(?:{not})\\b',
        USERS_ACTS,
        'tokens?|\\bnfts?\\b|tickets?|goods|products (?:and|or|we|you) sell',
        'sale of (?:all|our|assets|the (?:company|business))|merger|acqui',
      ],
      slots: { recipients: RECIPIENTS, verbs: { sell: '\\bsel[l]|sold|sale', rent: '\\brent|lease' } },
    },
    {
      id: 'data-sharing.does-not-sell',
      topic: 'data-sharing',
      stance: 'protective',
      all: [
        '\\b(?:we|us|our|company|and|partners)\\b[^.;]{0,40}\\b(?:{not-do}) (?:sell|sold|rent|shar|trade|disclos|transfer|exchange|license)\\w*|\\bnever\\b[^.;]{0,40}\\b(?:sold|sell|share|rent)\\w*|\\b(?:not|never) be (?:sold|shared|rented|disclosed|transferred)',
        '\\b(?:{data}|data|information)\\b',
      ],
      none: [
        '\\byou (?:may|must|will|shall|agree|can|should)(?: not|not)',
        'except (?:as|with|in|to|when|for|where)|\\bunless\\b|other than|without your|without (?:the )?(?:explicit |prior |express )?consent',
        '(?:do|does|will) not (?:\\w+ ){0,3}(?:respond|control|collect|apply)|not responsible|cannot guarantee|no sale',
      ],
      slots: {
        verbs: {
          sell: '\\bsell|\\bsold',
          rent: '\\brent',
          share: '\\bshar',
          disclose: '\\bdisclos',
          trade: '\\btrade|\\bexchange',
          transfer: '\\btransfer',
        },
        recipients: RECIPIENTS,
      },
      score: 0.95,
    },
    {
      id: 'data-sharing.only-with-consent',
      topic: 'data-sharing',
      stance: 'protective',
      all: [
        '\\b(?:{not})\\b[^.;]{0,60}\\b(?:sell|sold|rent|shar|disclos|transfer|provid)\\w*|\\bonly\\b[^.;]{0,30}\\b(?:shar|disclos)\\w*',
        '\\b{data}\\b',
        '(?:unless|except with|without|with|after|only if)[^.;]{0,40}\\b(?:consent|permission|opt(?:s|ed)?[- ]in|agree|ask us|tell us)',
      ],
      none: ['\\byou (?:may|must|will|shall|agree|can|should)(?: not|not)', 'not responsible|cookies?'],
      slots: {
        condition: { consent: 'consent|permission|opt|agree' },
        verbs: { sell: '\\bsell|\\bsold', share: '\\bshar', disclose: '\\bdisclos' },
      },
      score: 0.85,
    },
    {
      id: 'data-sharing.shares',
      topic: 'data-sharing',
      stance: 'adverse',
      all: [
        '(?:^|\\b(?:we|us|company|\\w+ (?:inc|llc|ltd)|partners|affiliates|and|also|[a-z]+)\\b(?:,| and our [a-z ]{3,30}| (?:{may}))*) (?:{share})\\b[^.;|]{0,80}\\b{data}\\b|\\b(?:{data})\\b[^.;|]{0,50}\\b(?:may|will|can|might|is|are|be)(?: also| then)? (?:be )?(?:shared|disclosed|transferred|provided|made available|passed|released|sent)\\b',
        '\\b(?:with|to|by|among)\\b[^.;|]{0,80}\\b(?:{outsiders})\\b',
      ],
      none: [
        '\\b(?:{not})\\b(?! (?:limited|only))',
        USERS_ACTS,
        '(?<!without )(?:your|you give|if you give|with your) (?:explicit |prior |express )?(?:consent|permission)|at your (?:direction|request)|when you (?:ask|direct|choose|share)|if you (?:choose|ask|allow|consent|opt)',
        '\\b(?:you|users?|others|people|they|who|friends|children|members|advertisers|third parties|partners) (?:may |can |will |might |also )*(?:shares?|provides?|gives?|sends?|discloses?)\\b',
        'law enforcement|court order|subpoena|legal process|government|required by law|comply with (?:the |a |any )?(?:applicable )?(?:law|legal)',
        'terms of service|privacy policy (?:describes|explains)|links? to third|provide (?:us|you)|provide (?:the|our) services? to',
        'without (?:the |our |prior |express )*(?:permission|consent)|solely (?:to|for)|only (?:to|as necessary)|aggregated|anonymi[sz]ed|de-identified|non-?personal',
      ],
      slots: { recipients: RECIPIENTS },
      score: 0.85,
    },
    {
      id: 'data-sharing.business-transfer',
      topic: 'data-sharing',
      stance: 'adverse',
      all: [
        '\\b{data}\\b',
        '\\b(?:transferred|transfer|shared?|disclosed?|sold|sell|assigned?)\\b',
        '\\bmerger|\\bacquisition|\\bbankruptcy|sale of (?:all|some|our|assets|the)|change (?:of|in) (?:control|ownership)|business transfers?|\\breorgani[sz]ation',
      ],
      none: ['\\byou (?:may|must|will|shall|agree|can)(?: not|not)', '\\bwill not\\b|notify you (?:before|prior)'],
      slots: { recipients: { buyers: 'merger|acquisition|bankruptcy|sale|control' } },
      score: 0.85,
    },
  ],
};
