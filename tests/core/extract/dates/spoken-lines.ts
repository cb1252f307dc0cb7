// Our own sentences, worded as services word them. Dates are 1 March 2024 unless said.

/** A line that states a date, its kind, and the day. */
export type StatedDate = [line: string, kind: 'updated' | 'effective' | 'published', iso: string];
/** A sentence that announces a change. */
export type Announced = [sentence: string, kind: 'recent' | 'upcoming'];

export interface SpokenLines {
  dates: StatedDate[];
  notices: Announced[];
  /** Clauses about some day, which announce nothing. */
  clauses: string[];
}

const DAY = '2024-03-01';

export const LINES: Record<string, SpokenLines> = {
  en: {
    dates: [
      ['Last updated: 1 March 2024', 'updated', DAY],
      ['Effective as of March 1, 2024', 'effective', DAY],
      ['Last modified: 2024-03-01', 'updated', DAY],
      ['Revised Mar. 1, 2024', 'updated', DAY],
      ['Published on 1st of March, 2024', 'published', DAY],
      ['These Terms come into force on 1 March 2024', 'effective', DAY],
      ['Version 4.1 (2024-03-01)', 'updated', DAY],
    ],
    notices: [
      ['We’ve updated our Privacy Policy.', 'recent'],
      ['We are changing our terms on 1 March 2024.', 'upcoming'],
      ['The new terms will take effect on March 1, 2024.', 'upcoming'],
      ['Preview the updated terms here.', 'upcoming'],
    ],
    clauses: [
      'We may update these terms from time to time.',
      'If we make changes, we will notify you before the new terms take effect.',
      'Your continued use after any changes take effect means that you accept the terms.',
    ],
  },
  de: {
    dates: [
      ['Stand: 1. März 2024', 'updated', DAY],
      ['Gültig ab 01.03.2024', 'effective', DAY],
      ['Zuletzt aktualisiert am 1. März 2024', 'updated', DAY],
      ['Diese Bedingungen treten am 1. März 2024 in Kraft', 'effective', DAY],
      ['Fassung vom 1. Mrz. 2024', 'updated', DAY],
      ['Veröffentlicht am 1.3.2024', 'published', DAY],
    ],
    notices: [
      ['Wir haben unsere Datenschutzerklärung aktualisiert.', 'recent'],
      ['Wir ändern unsere Nutzungsbedingungen.', 'upcoming'],
      ['Die neuen Bedingungen treten am 1. März 2024 in Kraft.', 'upcoming'],
      ['Hier finden Sie die neue Fassung der Nutzungsbedingungen.', 'upcoming'],
    ],
    clauses: [
      'Wir können diese Nutzungsbedingungen von Zeit zu Zeit ändern.',
      'Wenn wir diese Bedingungen ändern, informieren wir Sie vorab.',
      'Nutzen Sie den Dienst nach Inkrafttreten der Änderungen weiter, gelten die neuen Bedingungen.',
    ],
  },
  fr: {
    dates: [
      ['Dernière mise à jour : 1er mars 2024', 'updated', DAY],
      ['En vigueur à compter du 1er mars 2024', 'effective', DAY],
      ['Date d’entrée en vigueur : 01/03/2024', 'effective', DAY],
      ['Mise à jour le 1 mars 2024', 'updated', DAY],
      ['Publié le 1 mars 2024', 'published', DAY],
      ['Dernière modification : 1 févr. 2024', 'updated', '2024-02-01'],
    ],
    notices: [
      ['Nous avons mis à jour notre politique de confidentialité.', 'recent'],
      ['Nous modifions nos conditions d’utilisation.', 'upcoming'],
      ['Les nouvelles conditions entreront en vigueur le 1er mars 2024.', 'upcoming'],
      ['Consultez la nouvelle version de nos conditions ici.', 'upcoming'],
    ],
    clauses: [
      'Nous pouvons modifier ces conditions de temps à autre.',
      'Si nous modifions ces conditions, nous vous en informerons.',
      'En cas de modification des conditions, la version en ligne fait foi.',
    ],
  },
  es: {
    dates: [
      ['Última actualización: 1 de marzo de 2024', 'updated', DAY],
      ['En vigor a partir del 1 de marzo de 2024', 'effective', DAY],
      ['Fecha de vigencia: 01/03/2024', 'effective', DAY],
      ['Actualizado el 1 de mar. de 2024', 'updated', DAY],
      ['Publicado el 1 de marzo de 2024', 'published', DAY],
      ['Última modificación: 1 de setiembre de 2024', 'updated', '2024-09-01'],
    ],
    notices: [
      ['Hemos actualizado nuestra Política de privacidad.', 'recent'],
      ['Estamos actualizando nuestros Términos del servicio.', 'upcoming'],
      ['Las nuevas condiciones entrarán en vigor el 1 de marzo de 2024.', 'upcoming'],
      ['Consulta la nueva versión de los términos.', 'upcoming'],
    ],
    clauses: [
      'Podemos modificar estos términos de vez en cuando.',
      'Si realizamos cambios en las condiciones, te lo notificaremos.',
      'Cuando actualicemos esta política, publicaremos la nueva versión aquí.',
    ],
  },
  pt: {
    dates: [
      ['Última atualização: 1º de março de 2024', 'updated', DAY],
      ['Em vigor a partir de 1 de março de 2024', 'effective', DAY],
      ['Data de vigência: 01/03/2024', 'effective', DAY],
      ['Atualizado em 1 de mar. de 2024', 'updated', DAY],
      ['Publicado em 1 de março de 2024', 'published', DAY],
      ['Última modificação a 1 de março de 2024', 'updated', DAY],
    ],
    notices: [
      ['Atualizamos nossos Termos de Serviço.', 'recent'],
      ['Estamos a atualizar a nossa Política de Privacidade.', 'upcoming'],
      ['Os novos termos entrarão em vigor em 1 de março de 2024.', 'upcoming'],
      ['Leia a nova versão da política.', 'upcoming'],
    ],
    clauses: [
      'Podemos alterar estes termos periodicamente.',
      'Se fizermos alterações a esta política, notificaremos você.',
      'Quando atualizamos os nossos termos, publicamos a data.',
    ],
  },
  it: {
    dates: [
      ['Ultimo aggiornamento: 1° marzo 2024', 'updated', DAY],
      ['In vigore dal 1 marzo 2024', 'effective', DAY],
      ['Data di entrata in vigore: 01/03/2024', 'effective', DAY],
      ['Aggiornato il 1 mar 2024', 'updated', DAY],
      ['Pubblicato il 1 marzo 2024', 'published', DAY],
      ['Ultima modifica: 1 genn. 2024', 'updated', '2024-01-01'],
    ],
    notices: [
      ['Abbiamo aggiornato la nostra Informativa sulla privacy.', 'recent'],
      ['Stiamo modificando i nostri Termini e condizioni.', 'upcoming'],
      ['Le nuove condizioni entreranno in vigore il 1° marzo 2024.', 'upcoming'],
      ['Leggi la nuova versione delle condizioni.', 'upcoming'],
    ],
    clauses: [
      'Possiamo modificare le presenti condizioni di tanto in tanto.',
      'Qualora modificassimo le condizioni, ti informeremo.',
      'Eventuali modifiche alle condizioni saranno pubblicate qui.',
    ],
  },
  nl: {
    dates: [
      ['Laatst bijgewerkt op 1 maart 2024', 'updated', DAY],
      ['Van kracht vanaf 1 maart 2024', 'effective', DAY],
      ['Ingangsdatum: 01-03-2024', 'effective', DAY],
      ['Laatst gewijzigd: 1 mrt. 2024', 'updated', DAY],
      ['Gepubliceerd op 1 maart 2024', 'published', DAY],
      ['Versie van 1 maart 2024', 'updated', DAY],
    ],
    notices: [
      ['We hebben ons privacybeleid bijgewerkt.', 'recent'],
      ['We passen onze voorwaarden aan.', 'upcoming'],
      ['De nieuwe voorwaarden treden op 1 maart 2024 in werking.', 'upcoming'],
      ['Bekijk de nieuwe voorwaarden hier.', 'upcoming'],
    ],
    clauses: [
      'We kunnen deze voorwaarden van tijd tot tijd wijzigen.',
      'Als we onze voorwaarden wijzigen, laten we je dat weten.',
      'Eventuele wijzigingen van dit beleid plaatsen we op deze pagina.',
    ],
  },
  pl: {
    dates: [
      ['Ostatnia aktualizacja: 1 marca 2024 r.', 'updated', DAY],
      ['Obowiązuje od 1 marca 2024 r.', 'effective', DAY],
      ['Data wejścia w życie: 01.03.2024', 'effective', DAY],
      ['Regulamin wchodzi w życie z dniem 1 marca 2024 r.', 'effective', DAY],
      ['Opublikowano dnia 1 marca 2024', 'published', DAY],
      ['Wersja z dnia 1 mar 2024', 'updated', DAY],
    ],
    notices: [
      ['Zaktualizowaliśmy naszą Politykę prywatności.', 'recent'],
      ['Zmieniamy nasz regulamin.', 'upcoming'],
      ['Nowy regulamin wejdzie w życie 1 marca 2024 r.', 'upcoming'],
      ['Zapoznaj się z nową wersją regulaminu.', 'upcoming'],
    ],
    clauses: [
      'Możemy od czasu do czasu zmieniać niniejszy regulamin.',
      'Jeśli zmienimy regulamin, powiadomimy Cię o tym.',
      'O każdej zmianie regulaminu poinformujemy z wyprzedzeniem.',
    ],
  },
  cs: {
    dates: [
      ['Poslední aktualizace: 1. března 2024', 'updated', DAY],
      ['Účinné od 1. března 2024', 'effective', DAY],
      ['Datum účinnosti: 1. 3. 2024', 'effective', DAY],
      ['Tyto podmínky nabývají účinnosti dne 1. března 2024', 'effective', DAY],
      ['Zveřejněno 01.03.2024', 'published', DAY],
      ['Naposledy změněno 1. března 2024', 'updated', DAY],
    ],
    notices: [
      ['Aktualizovali jsme naše zásady a podmínky.', 'recent'],
      ['Měníme naše podmínky služby.', 'upcoming'],
      ['Nové podmínky vstoupí v platnost 1. března 2024.', 'upcoming'],
      ['Přečtěte si nové podmínky zde.', 'upcoming'],
    ],
    clauses: [
      'Tyto podmínky můžeme čas od času změnit.',
      'Pokud podmínky změníme, budeme vás informovat.',
      'V případě změny podmínek zveřejníme nové znění.',
    ],
  },
  sv: {
    dates: [
      ['Senast uppdaterad den 1 mars 2024', 'updated', DAY],
      ['Gäller från och med 1 mars 2024', 'effective', DAY],
      ['Träder i kraft 2024-03-01', 'effective', DAY],
      ['Senast ändrad: 1 mars 2024', 'updated', DAY],
      ['Publicerad den 1 mars 2024', 'published', DAY],
      ['Version från 1 mars 2024', 'updated', DAY],
    ],
    notices: [
      ['Vi har uppdaterat våra villkor.', 'recent'],
      ['Vi uppdaterar våra villkor.', 'upcoming'],
      ['De nya villkoren träder i kraft den 1 mars 2024.', 'upcoming'],
      ['Läs de nya villkoren här.', 'upcoming'],
    ],
    clauses: [
      'Vi kan ändra dessa villkor då och då.',
      'Om vi ändrar villkoren meddelar vi dig.',
      'När vi uppdaterar våra villkor publicerar vi dem här.',
    ],
  },
  da: {
    dates: [
      ['Sidst opdateret: 1. marts 2024', 'updated', DAY],
      ['Gældende fra 1. marts 2024', 'effective', DAY],
      ['Ikrafttrædelsesdato: 01-03-2024', 'effective', DAY],
      ['Senest ændret den 1. mar. 2024', 'updated', DAY],
      ['Offentliggjort den 1. marts 2024', 'published', DAY],
      ['Vilkårene træder i kraft den 01.03.2024', 'effective', DAY],
    ],
    notices: [
      ['Vi har opdateret vores vilkår.', 'recent'],
      ['Vi ændrer vores vilkår.', 'upcoming'],
      ['De nye vilkår træder i kraft den 1. marts 2024.', 'upcoming'],
      ['Læs de nye vilkår her.', 'upcoming'],
    ],
    clauses: [
      'Vi kan ændre disse vilkår fra tid til anden.',
      'Hvis vi ændrer vilkårene, giver vi dig besked.',
      'Når vi opdaterer vores vilkår, offentliggør vi dem her.',
    ],
  },
  no: {
    dates: [
      ['Sist oppdatert: 1. mars 2024', 'updated', DAY],
      ['Gjelder fra 1. mars 2024', 'effective', DAY],
      ['Ikrafttredelsesdato: 01.03.2024', 'effective', DAY],
      ['Sist endret den 1. mars 2024', 'updated', DAY],
      ['Publisert 1. mars 2024', 'published', DAY],
      ['Vilkårene trer i kraft 1. mars 2024', 'effective', DAY],
    ],
    notices: [
      ['Vi har oppdatert vilkårene våre.', 'recent'],
      ['Vi endrer vilkårene våre.', 'upcoming'],
      ['De nye vilkårene trer i kraft 1. mars 2024.', 'upcoming'],
      ['Les de nye vilkårene her.', 'upcoming'],
    ],
    clauses: [
      'Vi kan endre disse vilkårene fra tid til annen.',
      'Hvis vi endrer vilkårene, gir vi deg beskjed.',
      'Når vi oppdaterer vilkårene, legger vi dem ut her.',
    ],
  },
  fi: {
    dates: [
      ['Viimeksi päivitetty 1. maaliskuuta 2024', 'updated', DAY],
      ['Voimassa alkaen 1.3.2024', 'effective', DAY],
      ['Käyttöehdot tulevat voimaan 1.3.2024', 'effective', DAY],
      ['1.3.2024 alkaen', 'effective', DAY],
      ['Julkaistu 1. maaliskuuta 2024', 'published', DAY],
      ['Päivitetty viimeksi 1.3.2024', 'updated', DAY],
    ],
    notices: [
      ['Olemme päivittäneet käyttöehtomme.', 'recent'],
      ['Päivitämme käyttöehtojamme.', 'upcoming'],
      ['Uudet käyttöehdot tulevat voimaan 1. maaliskuuta 2024.', 'upcoming'],
      ['Lue uudet käyttöehdot täältä.', 'upcoming'],
    ],
    clauses: [
      'Voimme muuttaa näitä käyttöehtoja ajoittain.',
      'Jos muutamme käyttöehtoja, ilmoitamme siitä sinulle.',
      'Kun päivitämme käyttöehtojamme, julkaisemme ne tällä sivulla.',
    ],
  },
  tr: {
    dates: [
      ['Son güncelleme: 1 Mart 2024', 'updated', DAY],
      ['Yürürlük tarihi: 01.03.2024', 'effective', DAY],
      ['1 Mart 2024 tarihinden itibaren geçerlidir', 'effective', DAY],
      ['1 Mart 2024 tarihinde güncellenmiştir', 'updated', DAY],
      ['Yayınlanma tarihi: 1 Mar 2024', 'published', DAY],
      ['Son güncellenme tarihi: 01/03/2024', 'updated', DAY],
    ],
    notices: [
      ['Gizlilik politikamızı güncelledik.', 'recent'],
      ['Kullanım koşullarımızı güncelliyoruz.', 'upcoming'],
      ['Yeni koşullar 1 Mart 2024 tarihinde yürürlüğe girecektir.', 'upcoming'],
      ['Yeni koşulları inceleyin.', 'upcoming'],
    ],
    clauses: [
      'Bu koşulları zaman zaman güncelleyebiliriz.',
      'Koşullarda değişiklik yaparsak sizi bilgilendireceğiz.',
      'Koşulların değiştirilmesi halinde yeni sürüm burada yayınlanır.',
    ],
  },
  ru: {
    dates: [
      ['Последнее обновление: 1 марта 2024 г.', 'updated', DAY],
      ['Дата вступления в силу: 01.03.2024', 'effective', DAY],
      ['Настоящее соглашение действует с 1 марта 2024 года', 'effective', DAY],
      ['С 1 марта 2024 г. вступает в силу', 'effective', DAY],
      ['Редакция от 1 марта 2024', 'updated', DAY],
      ['Опубликовано 1 мар. 2024 г.', 'published', DAY],
    ],
    notices: [
      ['Мы обновили Политику конфиденциальности.', 'recent'],
      ['Мы обновляем Условия использования.', 'upcoming'],
      ['Новые условия вступят в силу 1 марта 2024 года.', 'upcoming'],
      ['Ознакомьтесь с новой редакцией условий.', 'upcoming'],
    ],
    clauses: [
      'Мы можем время от времени изменять настоящие условия.',
      'Если мы изменим условия, мы сообщим вам об этом.',
      'При изменении условий новая редакция публикуется здесь.',
    ],
  },
  uk: {
    dates: [
      ['Останнє оновлення: 1 березня 2024 р.', 'updated', DAY],
      ['Дата набрання чинності: 01.03.2024', 'effective', DAY],
      ['Ця угода діє з 1 березня 2024 року', 'effective', DAY],
      ['Набирає чинності 1 березня 2024 р.', 'effective', DAY],
      ['Редакція від 1 берез. 2024 р.', 'updated', DAY],
      ['Опубліковано 1 березня 2024', 'published', DAY],
    ],
    notices: [
      ['Ми оновили Політику конфіденційності.', 'recent'],
      ['Ми оновлюємо Умови використання.', 'upcoming'],
      ['Нові умови наберуть чинності 1 березня 2024 року.', 'upcoming'],
      ['Ознайомтеся з новою редакцією умов.', 'upcoming'],
    ],
    clauses: [
      'Ми можемо час від часу змінювати ці умови.',
      'Якщо ми змінимо умови, ми повідомимо вас.',
      'У разі зміни умов нова редакція публікується тут.',
    ],
  },
  ar: {
    dates: [
      ['آخر تحديث: ١ مارس ٢٠٢٤', 'updated', DAY],
      ['تاريخ السريان: 01/03/2024', 'effective', DAY],
      ['سارية اعتباراً من 1 مارس 2024', 'effective', DAY],
      ['تدخل هذه الشروط حيز التنفيذ في 1 آذار/مارس 2024', 'effective', DAY],
      ['تاريخ النشر: 1 مارس 2024', 'published', DAY],
      ['تم التحديث في ٢٠٢٤/٣/١', 'updated', DAY],
    ],
    notices: [
      ['لقد حدّثنا سياسة الخصوصية.', 'recent'],
      ['نقوم بتحديث شروط الخدمة.', 'upcoming'],
      ['ستدخل الشروط الجديدة حيز التنفيذ في 1 مارس 2024.', 'upcoming'],
      ['اطلع على النسخة الجديدة من الشروط.', 'upcoming'],
    ],
    clauses: [
      'يجوز لنا تعديل هذه الشروط من وقت لآخر.',
      'إذا قمنا بتعديل الشروط فسنخطرك بذلك.',
      'قد نقوم بتحديث هذه السياسة.',
    ],
  },
  he: {
    dates: [
      ['עודכן לאחרונה: 1 במרץ 2024', 'updated', DAY],
      ['בתוקף החל מ-1 במרץ 2024', 'effective', DAY],
      ['תאריך כניסה לתוקף: 1.3.2024', 'effective', DAY],
      ['עודכן ב-1 במרץ 2024', 'updated', DAY],
      ['פורסם ביום 1 במרץ 2024', 'published', DAY],
      ['תאריך עדכון אחרון: 01/03/2024', 'updated', DAY],
    ],
    notices: [
      ['עדכנו את מדיניות הפרטיות שלנו.', 'recent'],
      ['אנו מעדכנים את תנאי השימוש.', 'upcoming'],
      ['התנאים החדשים ייכנסו לתוקף ב-1 במרץ 2024.', 'upcoming'],
      ['לקריאת התנאים החדשים לחצו כאן.', 'upcoming'],
    ],
    clauses: [
      'אנו רשאים לשנות תנאים אלה מעת לעת.',
      'אם נשנה את התנאים, נודיע לך.',
      'במקרה של שינוי התנאים יפורסם נוסח חדש.',
    ],
  },
  ja: {
    dates: [
      ['最終更新日：2024年3月1日', 'updated', DAY],
      ['2024年3月1日施行', 'effective', DAY],
      ['発効日: 2024/03/01', 'effective', DAY],
      ['令和6年3月1日改定', 'updated', DAY],
      ['公開日　２０２４年３月１日', 'published', DAY],
      ['二〇二四年三月一日制定', 'published', DAY],
    ],
    notices: [
      ['プライバシーポリシーを改定しました。', 'recent'],
      ['利用規約を改定いたします。', 'upcoming'],
      ['新しい利用規約は2024年3月1日から適用されます。', 'upcoming'],
      ['新しい利用規約はこちらからご覧いただけます。', 'upcoming'],
    ],
    clauses: [
      '当社は、必要に応じて本規約を変更することがあります。',
      '本規約を変更する場合は、事前に通知します。',
      '変更後に本サービスを利用した場合、変更後の規約に同意したものとみなします。',
    ],
  },
  ko: {
    dates: [
      ['시행일: 2024년 3월 1일', 'effective', DAY],
      ['최종 수정일: 2024. 3. 1.', 'updated', DAY],
      ['본 약관은 2024년 3월 1일부터 시행', 'effective', DAY],
      ['공고일자: 2024-03-01', 'published', DAY],
      ['최종 업데이트: 2024년 3월 1일', 'updated', DAY],
      ['개정일 2024.03.01', 'updated', DAY],
    ],
    notices: [
      ['개인정보처리방침을 업데이트했습니다.', 'recent'],
      ['이용약관이 변경될 예정입니다.', 'upcoming'],
      ['변경된 약관은 2024년 3월 1일부터 시행됩니다.', 'upcoming'],
      ['새로운 약관 보기', 'upcoming'],
    ],
    clauses: [
      '회사는 필요한 경우 이 약관을 변경할 수 있습니다.',
      '약관을 변경하는 경우 사전에 공지합니다.',
      '변경된 약관의 시행일 이후에도 서비스를 이용하면 동의한 것으로 봅니다.',
    ],
  },
  'zh-Hans': {
    dates: [
      ['最后更新日期：2024年3月1日', 'updated', DAY],
      ['生效日期：2024-03-01', 'effective', DAY],
      ['本协议自2024年3月1日起生效', 'effective', DAY],
      ['发布日期：2024/3/1', 'published', DAY],
      ['更新于2024年3月1日', 'updated', DAY],
      ['二〇二四年三月一日起施行', 'effective', DAY],
    ],
    notices: [
      ['我们更新了隐私政策。', 'recent'],
      ['我们即将更新用户协议。', 'upcoming'],
      ['新的服务条款将于2024年3月1日生效。', 'upcoming'],
      ['点击此处查看新版本的服务条款。', 'upcoming'],
    ],
    clauses: [
      '我们可能会不时更新本政策。',
      '如果我们修改本协议，我们会通知您。',
      '变更生效后继续使用即表示您同意新的条款。',
    ],
  },
  'zh-Hant': {
    dates: [
      ['最後更新日期：2024年3月1日', 'updated', DAY],
      ['生效日期：2024/03/01', 'effective', DAY],
      ['民國113年3月1日起生效', 'effective', DAY],
      ['發布日期：2024-03-01', 'published', DAY],
      ['本條款自中華民國113年3月1日起施行', 'effective', DAY],
      ['最近更新：2024年3月1日', 'updated', DAY],
    ],
    notices: [
      ['我們更新了隱私權政策。', 'recent'],
      ['我們即將更新服務條款。', 'upcoming'],
      ['新的服務條款將於2024年3月1日生效。', 'upcoming'],
      ['點擊此處查看新版本的服務條款。', 'upcoming'],
    ],
    clauses: [
      '我們可能會不時更新本政策。',
      '如果我們修改本條款，我們會通知您。',
      '變更生效後繼續使用即表示您同意新的條款。',
    ],
  },
  id: {
    dates: [
      ['Terakhir diperbarui: 1 Maret 2024', 'updated', DAY],
      ['Berlaku mulai 1 Maret 2024', 'effective', DAY],
      ['Tanggal berlaku: 01/03/2024', 'effective', DAY],
      ['Diperbarui pada 1 Mar 2024', 'updated', DAY],
      ['Diterbitkan pada 1 Maret 2024', 'published', DAY],
      ['Terakhir diubah 1 Agt 2024', 'updated', '2024-08-01'],
    ],
    notices: [
      ['Kami telah memperbarui Kebijakan Privasi.', 'recent'],
      ['Kami akan memperbarui Ketentuan Layanan.', 'upcoming'],
      ['Ketentuan baru akan berlaku pada 1 Maret 2024.', 'upcoming'],
      ['Baca ketentuan baru di sini.', 'upcoming'],
    ],
    clauses: [
      'Kami dapat mengubah ketentuan ini dari waktu ke waktu.',
      'Jika kami mengubah ketentuan ini, kami akan memberi tahu Anda.',
      'Setiap perubahan ketentuan akan diumumkan di halaman ini.',
    ],
  },
  vi: {
    dates: [
      ['Cập nhật lần cuối: ngày 1 tháng 3 năm 2024', 'updated', DAY],
      ['Có hiệu lực từ ngày 1 tháng 3, 2024', 'effective', DAY],
      ['Ngày có hiệu lực: 01/03/2024', 'effective', DAY],
      ['Sửa đổi lần cuối: 1/3/2024', 'updated', DAY],
      ['Ngày đăng: 01/03/2024', 'published', DAY],
      ['Ngày cập nhật: 1 tháng 3 năm 2024', 'updated', DAY],
    ],
    notices: [
      ['Chúng tôi đã cập nhật Chính sách quyền riêng tư.', 'recent'],
      ['Chúng tôi đang cập nhật Điều khoản dịch vụ.', 'upcoming'],
      ['Điều khoản mới sẽ có hiệu lực từ ngày 1 tháng 3 năm 2024.', 'upcoming'],
      ['Xem điều khoản mới tại đây.', 'upcoming'],
    ],
    clauses: [
      'Chúng tôi có thể thay đổi các điều khoản này theo thời gian.',
      'Nếu chúng tôi thay đổi điều khoản, chúng tôi sẽ thông báo cho bạn.',
      'Mọi thay đổi của chính sách sẽ được đăng tại đây.',
    ],
  },
  hi: {
    dates: [
      ['अंतिम अपडेट: 1 मार्च 2024', 'updated', DAY],
      ['प्रभावी तिथि: 01/03/2024', 'effective', DAY],
      ['1 मार्च 2024 से प्रभावी', 'effective', DAY],
      ['१ मार्च २०२४ से लागू', 'effective', DAY],
      ['प्रकाशित: 1 मार्च, 2024', 'published', DAY],
      ['पिछली बार अपडेट किया गया: 1 फ़रवरी 2024', 'updated', '2024-02-01'],
    ],
    notices: [
      ['हमने अपनी गोपनीयता नीति अपडेट की है।', 'recent'],
      ['हम अपनी सेवा की शर्तें अपडेट कर रहे हैं।', 'upcoming'],
      ['नई शर्तें 1 मार्च 2024 से लागू होंगी।', 'upcoming'],
      ['नई शर्तें पढ़ें।', 'upcoming'],
    ],
    clauses: [
      'हम समय-समय पर इन शर्तों को बदल सकते हैं।',
      'यदि हम शर्तों में बदलाव करते हैं, तो हम आपको सूचित करेंगे।',
      'जब हम इस नीति को अपडेट करते हैं, तो नया संस्करण यहाँ प्रकाशित होता है।',
    ],
  },
};
