/** Mails of our own wording, as people paste them. */
export const PLAIN = `From: Pond <no-reply@pond.example>
Sent: Tuesday, March 3, 2026 9:12 AM
To: Ada Marsh <ada.marsh@mail.example>
Subject: We're updating our Terms of Service

Hi Ada,

We're updating our Terms of Service. The new terms take effect on 2 April 2026, and
you can read them at https://click.pond.example/t/8a7sd6f87as6df?u=ada.marsh%40mail.example.

You are signed in as @ada_marsh. Your account number is 4711081500.

Thank you for swimming with us.
The Pond team
Unsubscribe: https://click.pond.example/u/8a7sd6f87as6df`;

export const BROKEN = `Hello Ada Marsh,

on 2 April 2026 we are going to replace what you agreed to: our new Privacy
Policy takes effect on that day. We have updated our Privacy Policy to say more
clearly what Pond keeps.

Sent to ada.marsh@mail.example`;

/** Language, text, the day that it names and the day it was sent. */
export const LANGUAGES: [lang: string, text: string, iso: string | undefined, sentOn: string | undefined][] = [
  [
    'de',
    'Von: Teich <post@teich.example>\nGesendet: Dienstag, 3. März 2026 09:12\nAn: Ada Marsch\nBetreff: Wir ändern unsere Nutzungsbedingungen\n\nHallo Ada,\n\nwir ändern unsere Nutzungsbedingungen. Sie treten am 2. April 2026 in Kraft. Wenn du nicht einverstanden bist, kannst du dein Konto schließen.',
    '2026-04-02',
    '2026-03-03',
  ],
  [
    'fr',
    "De : Étang <bonjour@etang.example>\nEnvoyé : mardi 3 mars 2026 09:12\nÀ : Ada\nObjet : Nos conditions d'utilisation changent\n\nBonjour Ada,\n\nNous mettons à jour nos conditions d'utilisation. Les nouvelles conditions entreront en vigueur le 2 avril 2026.",
    '2026-04-02',
    '2026-03-03',
  ],
  [
    'es',
    'De: Estanque <hola@estanque.example>\nFecha: 3 de marzo de 2026\nPara: Ada\nAsunto: Cambios\n\nHola Ada:\n\nHemos actualizado nuestra Política de privacidad. Los cambios entrarán en vigor el 2 de abril de 2026.',
    '2026-04-02',
    '2026-03-03',
  ],
  [
    'it',
    'Da: Stagno\nData: 3 marzo 2026\nA: Ada\nOggetto: Novità\n\nCiao Ada,\n\nstiamo aggiornando i nostri termini di servizio. I nuovi termini entreranno in vigore il 2 aprile 2026.',
    '2026-04-02',
    '2026-03-03',
  ],
  [
    'pl',
    'Od: Staw\nWysłano: 3 marca 2026\nDo: Ada\nTemat: Zmiany\n\nDzień dobry,\n\nzaktualizowaliśmy nasz regulamin. Nowy regulamin wejdzie w życie 2 kwietnia 2026 r.',
    '2026-04-02',
    '2026-03-03',
  ],
  [
    'ja',
    '差出人: 池\n日時: 2026年3月3日 9:12\n件名: 利用規約改定のお知らせ\n\nいつもご利用いただきありがとうございます。2026年4月2日より利用規約を改定いたします。',
    '2026-04-02',
    '2026-03-03',
  ],
  ['nl', 'Beste Ada,\n\nWe hebben ons privacybeleid bijgewerkt. Bedankt dat je bij Vijver bent.', undefined, undefined],
];

export const RECEIPT = `Your receipt from Pond

Order 883-22, 3 March 2026
1 × Pond Plus, one month: 4.99
Total: 4.99

By continuing to use Pond you agree to our Terms of Service. Questions? Write to help@pond.example.`;

export const NEWSLETTER = `The week at Pond

Ten photos of ducks that you should see. We've updated the app: stickers are here!
Meet us in Leeds on 4 April 2026.

Privacy Policy | Terms of Service | Unsubscribe`;

export const SOME_DAY = `Welcome to Pond!

We may update our Terms of Service from time to time. If we change them, we will notify you by e-mail.`;

export const THREAD = `From: Ben
Sent: Wednesday, March 4, 2026 10:00 AM
To: Ada
Subject: RE: We're updating our Terms

Have you seen this?

From: Pond
Sent: Tuesday, March 3, 2026 9:12 AM
To: Ben
Subject: We're updating our Terms

We're updating our Terms of Service on 2 April 2026.`;

export const ANSWERED = `I got this too.

On Tue, Mar 3, 2026 at 9:12 AM Pond <no-reply@pond.example> wrote:
> We're updating our Terms of Service.
> They take effect on 2 April 2026.
> Bye`;

export const MARKUP = `<html><body><table><tr><td><p>We're updating our Terms of Service on 2 April 2026.</p></td></tr></table></body></html>`;
