const TERMS =
  /terms|polic|conditions|guidelines|nutzungsbedingung|datenschutz|richtlinie|condizion|informativa|términos|condiciones|política|termos|voorwaarden|beleid|regulamin|polityk|podmínk|villkor|vilkår|ehto|koşul|şart|услов|соглаш|политик|умов|شروط|תנאי|規約|ポリシー|약관|방침|条款|條款|政策|协议|ketentuan|kebijakan|điều khoản|chính sách|शर्त|नीति/i;

/** Whether a text has a word for terms, in whichever language. */
export const mentionsTerms = (text: string): boolean => TERMS.test(text);
