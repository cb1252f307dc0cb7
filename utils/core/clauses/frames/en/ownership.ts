import type { FrameGroup } from '../../frame';

const BODY =
  'biometrics?|biometric (?:information|data|identifiers?)|face ?prints?|voice ?prints?|finger ?prints?|facial (?:recognition|geometry|features|templates?)|face (?:templates?|recognition|scans?|geometry|data)|voice recognition|(?:iris|retina) scans?|\\bgait\\b|faceprint|hand geometry|keystroke (?:patterns|dynamics)';

/** Face, voice, fingerprint, gait. */
export const biometrics: FrameGroup = {
  gate: 'biometric|face|facial|voice ?print|finger ?print|\\biris\\b|retina|gait|selfie',
  frames: [
    {
      id: 'biometrics.collects',
      topic: 'biometrics',
      stance: 'adverse',
      all: [
        `\\b(?:${BODY})\\b`,
        '\\b(?:collect\\w*|us(?:e|es|ed|ing)|process\\w*|stor(?:e|es|ed|ing)|analy[sz]\\w*|match\\w*|infer\\w*|extract\\w*|obtain\\w*|scan\\w*|creat(?:e|es|ing)|detect\\w*|compar\\w*|verify\\w*|estimat\\w*)\\b',
      ],
      none: [
        "\\b(?:{not})\\b(?! (?:limited|only))|special categor|racial|device'?s? (?:fingerprint|face)|(?:device|browser) finger|finger ?print(?:ing)? (?:your |the )?(?:device|browser)|face[- ]to[- ]face|\\bexample:|physiological",
        '\\byou (?:may not|must not|will not|shall not|agree not to|cannot)|(?:with|to) your (?:\\w+ )?consent|if you (?:\\w+ )?(?:choose|select|opt)',
      ],
      slots: {
        part: { face: '\\bfac(?:e|ial)', voice: '\\bvoice', fingerprint: '\\bfinger' },
        act: { infer: '\\binfer', match: '\\bmatch|\\bcompar|\\brecogni' },
      },
      score: 0.9,
    },
    {
      id: 'biometrics.by-choice',
      topic: 'biometrics',
      stance: 'neutral',
      all: [
        `\\b(?:${BODY})\\b`,
        '(?:with|to) your (?:\\w+ )?consent|if you (?:\\w+ )?(?:choose|select|opt)|optional|voluntar',
        '\\b(?:collect|us|process|stor|compar|scan|extract)\\w*\\b',
      ],
      none: ['racial'],
      score: 0.85,
    },
    {
      id: 'biometrics.not-collected',
      topic: 'biometrics',
      stance: 'protective',
      all: [
        `\\b(?:${BODY})\\b`,
        '\\b(?:{not})\\b(?! (?:limited|only))[^.;]{0,60}\\b(?:collect|use|process|store|identify|create|obtain|recogni|infer|retain)',
      ],
      none: ['\\byou (?:may|must|will|shall|agree)(?: not|not)'],
      score: 0.85,
    },
  ],
};

/** How long data is kept, and what deletion deletes. */
export const retention: FrameGroup = {
  gate: 'retain|retention|\\bkeep|\\bkept|\\bstor|delet|backup|back-up|archiv|erase',
  frames: [
    {
      id: 'retention.keeps',
      topic: 'retention',
      stance: 'adverse',
      all: [
        '\\b(?:retain|retains|retained|retaining|keep|keeps|kept|keeping|store|stored|stores|preserv\\w+)\\b',
        '\\bas long as\\b|\\bindefinite\\w*|\\bafter (?:you|your|the)[^.;]{0,40}\\b(?:delet\\w*|clos\\w*|deactivat\\w*|terminat\\w*|remov\\w*)|even (?:if|after)[^.;]{0,40}\\b(?:delet|clos|deactivat|remov)\\w*|\\bbackup|\\bback-up|\\barchiv\\w+ cop|for (?:a|up to|at least|the|\\d)[^.;]{0,30}\\b(?:days?|weeks?|months?|years?|period)',
        '\\b(?:{data}|information|data|content|messages|copies|logs|records|it)\\b',
      ],
      none: [
        '\\bonly\\b[^.;]{0,40}\\bas long as',
        '\\byou (?:retain|keep|must|agree|may|can|should|will)\\b',
        '\\b(?:{not}) (?:\\w+ )?(?:retain|keep|store)|no longer than|not longer than|shortest',
        'ownership|all rights|tax|arbitrat',
      ],
      slots: {
        duration: {
          'as-needed': 'as long as',
          unlimited: 'indefinite',
          'after-deletion': 'after (?:you|your)[^.;]{0,40}(?:delet|clos|deactivat|terminat|remov)|even (?:if|after)',
          backups: 'back-?up|archiv\\w+ cop',
        },
      },
      score: 0.75,
    },
    {
      id: 'retention.deletes',
      topic: 'retention',
      stance: 'protective',
      all: [
        '\\b(?:delet\\w+|eras\\w+|remov\\w+|purg\\w+|destroy\\w*|anonymi[sz]\\w+)\\b',
        '\\b(?:we|us|our (?:servers?|systems?))\\b[^.;]{0,60}\\b(?:delet|eras|remov|purg|destroy)\\w*|\\byou (?:can|may)\\b[^.;]{0,60}\\b(?:delete|remove|erase|ask us)|will be (?:permanently )?(?:deleted|erased|removed)|(?:within|after) \\d+ (?:days|hours|months)|no longer than|not longer than',
        '\\b(?:{data}|information|data|messages|account|content)\\b',
      ],
      none: [
        '\\b(?:may|can|reserve the right to) (?:\\w+ )?(?:remove|delete|terminate|suspend)\\b[^.;]{0,40}\\b(?:any|your) (?:content|account|posts?)|discretion|violat\\w+|\\bbreach|terms of service',
        '\\b(?:{not}) (?:\\w+ )?(?:be )?(?:delet|remov|eras)\\w*|may not be (?:deleted|removed)|cookies?',
      ],
      slots: {
        duration: { stated: '\\d+ (?:days|hours|months|weeks)|no longer than' },
        how: { 'on-request': 'you (?:can|may)|request|ask us' },
      },
      score: 0.75,
    },
  ],
};
