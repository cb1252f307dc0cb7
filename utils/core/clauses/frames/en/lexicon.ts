import type { Lexicon } from '../../frame';

/** Groups of English words; written for `fold-text`. Own work. */
export const lexicon: Lexicon = {
  // Within a clause: no full stop or semicolon in between.
  gap: '[^.;]{0,60}',
  'long-gap': '[^.;]{0,160}',
  not: "(?:do|does|will|shall|may|can|would|did|must) ?not|don't|doesn't|won't|can't|cannot|never|no longer|nor|are not|is not|aren't|isn't",
  // Reaches the verb that follows: past adverbs and verbs of the same kind, not past `affect how we`.
  'not-do':
    "(?:{not})(?:,? (?!affect|change|mean|control|how|apply|prevent|limit|know|require|responsible|guarantee|cover|ask|need)[a-z'-]+){0,6}?,?",
  we: 'we|us|our (?:affiliates|partners|group|parent company|service providers|companies)|the company|its affiliates',
  may: "may|might|can|could|will|shall|reserves? the right to|have the right to|are entitled to|'ll|'re going to|also|sometimes",
  data: '(?:personal |personally identifiable |non-?public |account |usage |user |customer |member |certain |aggregated |this |that |such |your |the |some |any |all |other |sensitive |device )*(?:information|data|details|identifiers?|contacts|e-?mail address(?:es)?|phone numbers?|profiles?|activity|records)',
  content:
    '(?:user |your |public |such |the |any |all |this |that |their |member |submitted |user-generated )*(?:content|contents|posts?|photos?|videos?|materials?|submissions?|uploads?|contributions?|works?|comments?|tweets?|snaps?|stories|recordings?)',
  licence: 'licen[cs]es?|sub-?licen[cs]es?|right and licen[cs]e|rights?|permission',
  grant: 'grant|give|provide|assign|transfer|convey|licen[cs]e',
  delete:
    'delet\\w*|remov\\w*|tak(?:e|es|ing) down|eras\\w*|clos(?:e|es|ed|ing) your account|deactivat\\w*|terminat\\w* your account|leav(?:e|ing)',
  end: 'expires?|ends?|terminates?|ceases?|lapses?|stops?|is revoked|will be revoked',
  share:
    'shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ure)|provid(?:e|es|ed|ing)(?= (?:\\w+ ){0,3}(?:information|data))|transfer(?:s|red|ring)?|pass(?:es|ed|ing)? (?:on|along)|make available|making available|releas(?:e|es|ed|ing)|send|sends|sending|transmit(?:s|ted|ting)?|exchang(?:e|es|ed|ing)|give access to',
  sell: 'sell|sells|sold|selling|rent|rents|rented|renting|trade|trades|lease|leases|sale of|monetis\\w+|monetiz\\w+',
  outsiders:
    'third[- ]part(?:y|ies)|advertis(?:ers?|ing (?:partners?|networks?|companies))|ad (?:partners?|networks?|providers?)|(?:business |marketing |trusted |commercial |our |data |analytics |measurement )*partners|affiliates?|affiliated (?:companies|entities)|data brokers?|other (?:companies|organi[sz]ations|businesses|services|entities)|parent company|subsidiaries|corporate (?:group|family)|group of companies|family of companies|(?:service )?providers|vendors|publishers|researchers|buyers?|acquirers?|sponsors|developers',
  models:
    "(?:machine[- ]learning|artificial intelligence|\\bai\\b|generative|large language|foundation|language|deep learning)[a-z ()'-]{0,40}(?:models?|systems?|technolog(?:y|ies)|algorithms?|tools?)|\\b(?:ai|ml|llms?)\\b|machine[- ]learning|artificial intelligence|neural networks?|ai models?",
  train: 'train(?:s|ed|ing)?|fine-tun\\w*|pre-?train\\w*|teach(?:es|ing)?',
  messages:
    '(?:direct|private|personal|instant|chat|voice|in-app|text|your|the content of) (?:and (?:group|private) )?(?:messag(?:es?|ing)|chats?|conversations?|dms)|direct message (?:content|threads?)|messages you (?:send|receive|exchange)|content of (?:your |the )?(?:messages|communications|chats|conversations)|private communications',
  sole: 'sole (?:and absolute |and exclusive )?discretion|absolute discretion|for any (?:or no )?reason|for no reason|without (?:any )?(?:reason|cause)|at our (?:convenience|discretion)|at any time|as we see fit',
  unannounced:
    'without (?:any |prior |advance |further |giving )*notice|without notifying|without (?:any )?liability|with or without notice',
  terms:
    '(?:these|this|our|the|those|such) (?:[a-z ]{0,24})?(?:terms|agreement|polic(?:y|ies)|conditions|statement|notice|guidelines|contract|rules)',
};
