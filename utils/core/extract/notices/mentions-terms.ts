const TERMS =
  /terms|privacy (?:notice|statement)|this notice|polic|conditions|guidelines|agreement|politiqu|politik|condições|règles|charte|bedingung|agb|erklärung|tietosuoj|sözleşm|ilkeler|nutzungsbedingung|datenschutz|richtlinie|condizion|\btermini\b|informativa|términos|condiciones|política|termos|voorwaarden|beleid|regulamin|polityk|podmínk|villkor|vilkår|eh[dt]o|koşul|şart|услов|соглаш|политик|політик|угод|умов|شروط|سياس|اتفاقي|أحكام|احكام|תנאי|מדיניות|תקנון|הסכם|規約|約款|ガイドライン|プライバシー|ポリシー|약관|방침|条款|條款|政策|协议|ketentuan|kebijakan|syarat|perjanjian|điều khoản|chính sách|शर्त|नीति/i;

/** Whether a text has a word for terms, in whichever language. */
export const mentionsTerms = (text: string): boolean => TERMS.test(text);
