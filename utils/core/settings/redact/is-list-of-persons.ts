import type { ShownSetting } from '../../model/setting';
import { readsAsSentence } from './redact-text';

// Headings under which a site lists whom or what somebody blocked, knows, or is signed in with; not their plural alone:
// "Contacts" also heads the switch that uploads them.
const LISTS: readonly RegExp[] = [
  /\b(?:block|mut|silenc|restrict|ignor|hidden)(?:ed|en)?\s?(?:lists?|accounts?|users?|people|members?|profiles?|contacts?|domains?|servers?|numbers?)?\b|\bblocklist\b/iu,
  /\b(?:contacts?|address book|close friends|friends? lists?|your lists|circles)\b/iu,
  /\b(?:devices?|sessions?|logins?|where you(?:'|’)re (?:logged|signed))\b/iu,
  /\b(?:(?:connected|authori[sz]ed|linked|third[- ]party)\s(?:apps?|applications?|accounts?|services?|websites?)|apps? (?:and|with))\b/iu,
  /(?:blockiert|stumm|gesperrt|geräte|sitzungen|anmeldungen|kontakte|adressbuch|verbundene|autorisierte)/iu,
  /(?:bloqu|silenci|masqu|appareils|dispositivos|sesiones|sessions|contactos|contatos|contacts|conectad|connectées|sessões)/iu,
  /(?:bloccat|silenziat|dispositivi|sessioni|contatti|geblokkeerd|gedempt|apparaten|zablokowan|wyciszon|urządzeni|kontakty)/iu,
  /(?:заблокирован|чёрный список|черный список|устройства|сеансы|контакты|підключен|заблокован)/iu,
  /(?:ブロック|ミュート|端末|デバイス|セッション|連絡先|차단|기기|연락처|屏蔽|拉黑|黑名单|设备|封鎖|裝置|联系人|聯絡人)/u,
  /(?:محظور|المحظور|الأجهزة|الجلسات|جهات الاتصال|חסומים|מכשירים|engellen|cihazlar|oturumlar)/iu,
];

/**
 * One of a list of people, devices or applications: under the heading of such a list, with a name that no site would
 * give to a setting.
 */
export function isListOfPersons(setting: ShownSetting, isKnown: (setting: ShownSetting) => boolean): boolean {
  const heading = setting.path.at(-1);
  if (heading === undefined || !LISTS.some((pattern) => pattern.test(heading))) return false;
  return !readsAsSentence(setting.name) && !isKnown(setting);
}
