import { expect, it } from 'vitest';
import { readAgreement } from '../../../../utils/core/extract/agreements/read-agreement';

const form = (label: string, text: string, termsLinks = ['Terms of Service']) => ({ label, text, termsLinks });

const SIGNED_UP: [language: string, label: string, text: string, link: string][] = [
  ['en', 'Sign up', 'Create your account\nBy signing up, you agree to our Terms and Privacy Policy.', 'Terms'],
  ['en', 'Create account →', 'By pressing the button you accept the Terms of Service.', 'Terms of Service'],
  ['de', 'Registrieren', 'Mit der Registrierung stimmst du unseren Nutzungsbedingungen zu.', 'Nutzungsbedingungen'],
  ['de', 'Konto erstellen', 'Ich habe die AGB gelesen und akzeptiere sie.', 'AGB'],
  ['fr', 'S’inscrire', 'En vous inscrivant, vous acceptez nos Conditions d’utilisation.', 'Conditions d’utilisation'],
  ['es', 'Regístrate', 'Al registrarte, aceptas nuestras Condiciones de uso.', 'Condiciones de uso'],
  ['pt', 'Cadastre-se', 'Ao se cadastrar, você concorda com os Termos de Serviço.', 'Termos de Serviço'],
  ['it', 'Iscriviti', 'Iscrivendoti, accetti i Termini di servizio.', 'Termini di servizio'],
  ['nl', 'Account aanmaken', 'Door je te registreren ga je akkoord met onze Voorwaarden.', 'Voorwaarden'],
  ['pl', 'Zarejestruj się', 'Rejestrując się, akceptujesz Regulamin.', 'Regulamin'],
  ['sv', 'Skapa konto', 'Genom att skapa ett konto godkänner du våra Villkor.', 'Villkor'],
  ['tr', 'Kaydol', 'Kaydolarak Kullanım Koşulları’nı kabul etmiş olursun.', 'Kullanım Koşulları'],
  ['ru', 'Зарегистрироваться', 'Регистрируясь, вы соглашаетесь с Условиями использования.', 'Условиями использования'],
  ['ja', 'アカウントを作成', '登録すると、利用規約に同意したものとみなされます。', '利用規約'],
  ['ko', '가입하기', '가입하면 이용약관에 동의하게 됩니다.', '이용약관'],
  ['zh', '注册', '点击注册，即表示你同意我们的服务条款。', '服务条款'],
];

it.each(SIGNED_UP)('%s: “%s” below “%s” is a sign-up', (_, label, text, link) => {
  expect(readAgreement(form(label, text, [link]))).toBe('signed-up');
});

const AGREED: [label: string, text: string, link: string][] = [
  ['I agree', 'Before you go on\nPress the button if you accept our Terms of Service.', 'Terms of Service'],
  ['Agree', 'We have updated our Terms of Service\nRead the Terms of Service before you go on.', 'Terms of Service'],
  ['Accept terms', 'Welcome back\nThe Terms of Service', 'Terms of Service'],
  ['Zustimmen und fortfahren', 'Wenn Sie fortfahren, stimmen Sie den Nutzungsbedingungen zu.', 'Nutzungsbedingungen'],
  ['Akceptuję', 'Klikając, zgadzasz się na nasz Regulamin.', 'Regulamin'],
  ['同意する', '続けるには利用規約に同意してください。続けると利用規約に同意したことになります。', '利用規約'],
  ['Agree & Join', 'By clicking Agree & Join, you agree to the User Agreement and Privacy Policy.', 'User Agreement'],
];

it.each(AGREED)('“%s” below “%s” is an agreement', (label, text, link) => {
  expect(readAgreement(form(label, text, [link]))).toBe('agreed');
});

it('takes a button that only goes on where a box was ticked', () => {
  const press = form('Continue', 'I agree to the Terms of Service');
  expect(readAgreement({ ...press, isTicked: true })).toBe('agreed');
  expect(readAgreement(press)).toBeUndefined();
});

const NEITHER: [why: string, label: string, text: string, links?: string[]][] = [
  ['a cookie layer', 'Accept', 'We use cookies. By accepting you agree to our Terms of Service.'],
  ['a cookie layer with its own button', 'Accept cookies', 'You agree to our Terms of Service and cookies.'],
  ['a cookie layer in German', 'Akzeptieren', 'Cookies: Sie stimmen unseren Terms of Service zu.'],
  ['all of the cookies', 'Accept all', 'By pressing you agree to our Terms of Service.'],
  ['advertisements', 'I agree', 'You agree to personalised advertising under our Terms of Service.'],
  ['a poll', 'Agree', 'Should the council change its terms?', []],
  ['a poll about the terms', 'Agree', 'Are the new Terms of Service fair?'],
  ['a poll with a number', 'Agree (12)', 'I agree with the Terms of Service'],
  ['a newsletter', 'Sign up', 'Our newsletter\nBy signing up you agree to our Terms of Service.'],
  ['signing in', 'Log in', 'By logging in you agree to our Terms of Service.'],
  ['a form without such a line', 'Sign up', 'Sign up to see more.\nTerms of Service'],
  ['a line about another text', 'Sign up', 'You agree to the rules of the game.\nTerms of Service'],
  ['a form without a link to its terms', 'Sign up', 'By signing up you agree to our Terms.', []],
  ['joining a group', 'Join', 'By joining you agree to the Terms of Service.'],
  ['declining', 'I do not agree', 'By going on you agree to the Terms of Service.'],
  ['declining in one word', 'Disagree', 'By going on you agree to the Terms of Service.'],
  ['a purchase', 'Buy now', 'By buying you agree to the Terms of Service.'],
  ['a comment', 'Post', 'You agree to the Terms of Service.'],
  ['a report', 'Submit', 'This breaks the Terms of Service, I agree.'],
  ['a long label', 'Sign up for the summer school', 'By signing up you agree to the Terms of Service.'],
  ['no words', '', ''],
];

it.each(NEITHER)('%s is none', (_, label, text, links) => {
  expect(readAgreement(form(label, text, links))).toBeUndefined();
});

it('is done with hostile text in no time', () => {
  const text = 'By signing up, you agree to our '.repeat(100);
  const began = performance.now();
  expect(readAgreement(form('Sign up', `${text}\n${'x '.repeat(2000)}`))).toBeUndefined();
  expect(performance.now() - began).toBeLessThan(500);
});
