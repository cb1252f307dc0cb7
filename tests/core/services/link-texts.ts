import type { TermsType } from '../../../utils/core/model/terms-type';

interface LinkTexts {
  lang: string;
  /** As sites write them, capitals and small print included. */
  links: [text: string, termsType: TermsType][];
  /** Near misses: settings, help, headlines. */
  others: string[];
}

const T = 'Terms of Service';
const P = 'Privacy Policy';
const G = 'Community Guidelines';
const C = 'Trackers Policy';
const I = 'Imprint';

export const LINK_TEXTS: LinkTexts[] = [
  {
    lang: 'en',
    links: [
      ['Terms of Service', T],
      ['our Terms', T],
      ['TERMS & CONDITIONS', T],
      ['I have read the Privacy Policy', P],
      ['Privacy', P],
      ['Community Guidelines →', G],
      ['Cookies', C],
      ['Legal notice', I],
      ['Acceptable Use Policy', 'Acceptable Use Policy'],
      ['Developer terms', 'Developer Terms'],
      ['Terms of sale', 'General Conditions of Sale'],
      ['Data Processing Addendum', 'Data Processor Agreement'],
    ],
    others: [
      'Privacy settings',
      'Manage cookies',
      'Your privacy choices',
      'How we changed our Privacy Policy',
      'Privacy policy generator',
      'Applicant privacy notice',
      'Terms of Service (2019)',
      'Safety',
      'Rules',
      'Legal',
    ],
  },
  {
    lang: 'de',
    links: [
      ['AGB', T],
      ['Nutzungsbedingungen', T],
      ['Unsere Datenschutzerklärung', P],
      ['Datenschutz', P],
      ['Community-Richtlinien', G],
      ['Cookie-Richtlinie', C],
      ['Impressum', I],
    ],
    others: ['Datenschutz-Einstellungen', 'Cookies verwalten', 'Regeln', 'Änderungen der Nutzungsbedingungen'],
  },
  {
    lang: 'fr',
    links: [
      ['Conditions d’utilisation', T],
      ["conditions générales d'utilisation", T],
      ['CGU', T],
      ['Politique de confidentialité', P],
      ['Règlement de la communauté', G],
      ['Politique relative aux cookies', C],
      ['Mentions légales', I],
    ],
    others: ['Paramètres de confidentialité', 'Gestion des cookies', 'Règles'],
  },
  {
    lang: 'es',
    links: [
      ['Términos y condiciones', T],
      ['Condiciones de uso', T],
      ['Política de privacidad', P],
      ['Normas de la comunidad', G],
      ['Política de cookies', C],
      ['Aviso legal', I],
    ],
    others: ['Configuración de privacidad', 'Gestionar cookies', 'Reglas'],
  },
  {
    lang: 'pt',
    links: [
      ['Termos de Uso', T],
      ['Política de Privacidade', P],
      ['Diretrizes da comunidade', G],
      ['Política de cookies', C],
      ['Informações legais', I],
    ],
    others: ['Configurações de privacidade', 'Gerenciar cookies', 'Regras'],
  },
  {
    lang: 'it',
    links: [
      ["Condizioni d'uso", T],
      ['Termini di servizio', T],
      ['Informativa sulla privacy', P],
      ['Linee guida della community', G],
      ['Informativa sui cookie', C],
      ['Note legali', I],
    ],
    others: ['Impostazioni sulla privacy', 'Gestisci i cookie', 'Regole'],
  },
  {
    lang: 'nl',
    links: [
      ['Gebruiksvoorwaarden', T],
      ['Algemene voorwaarden', T],
      ['Privacybeleid', P],
      ['Communityrichtlijnen', G],
      ['Cookiebeleid', C],
      ['Colofon', I],
    ],
    others: ['Instellingen voor privacy', 'Cookies beheren', 'Regels'],
  },
  {
    lang: 'pl',
    links: [
      ['Regulamin', T],
      ['Akceptuję Warunki korzystania', T],
      ['Zapoznałem się z Polityką prywatności', P],
      ['Zasady społeczności', G],
      ['Polityka plików cookie', C],
      ['Informacje prawne', I],
    ],
    others: ['Ustawienia prywatności', 'Zarządzaj plikami cookie', 'Zasady'],
  },
  {
    lang: 'cs',
    links: [
      ['Podmínky služby', T],
      ['Obchodní podmínky', T],
      ['Zásady ochrany osobních údajů', P],
      ['Pravidla komunity', G],
      ['Zásady používání souborů cookie', C],
      ['Právní informace', I],
    ],
    others: ['Nastavení soukromí', 'Spravovat soubory cookie', 'Pravidla'],
  },
  {
    lang: 'sv',
    links: [
      ['Användarvillkor', T],
      ['Integritetspolicy', P],
      ['Gemenskapens riktlinjer', G],
      ['Cookiepolicy', C],
      ['Juridisk information', I],
    ],
    others: ['Sekretessinställningar', 'Hantera cookies', 'Regler'],
  },
  {
    lang: 'da',
    links: [
      ['Brugsvilkår', T],
      ['Privatlivspolitik', P],
      ['Retningslinjer for fællesskabet', G],
      ['Cookiepolitik', C],
      ['Juridiske oplysninger', I],
    ],
    others: ['Indstillinger for privatliv', 'Administrer cookies', 'Regler'],
  },
  {
    lang: 'no',
    links: [
      ['Vilkår for bruk', T],
      ['Personvernerklæring', P],
      ['Retningslinjer for fellesskapet', G],
      ['Informasjonskapsler', C],
      ['Juridisk informasjon', I],
    ],
    others: ['Personverninnstillinger', 'Administrer informasjonskapsler', 'Regler'],
  },
  {
    lang: 'fi',
    links: [
      ['Käyttöehdot', T],
      ['Hyväksyn palvelun käyttöehdot', T],
      ['Tietosuojakäytäntö', P],
      ['Yhteisön säännöt', G],
      ['Evästekäytäntö', C],
      ['Oikeudelliset tiedot', I],
    ],
    others: ['Yksityisyyden asetukset', 'Hallitse evästeitä', 'Säännöt'],
  },
  {
    lang: 'tr',
    links: [
      ['Hizmet Şartları', T],
      ['KULLANIM KOŞULLARI', T],
      ["Gizlilik Politikası'nı", P],
      ['GİZLİLİK', P],
      ['Topluluk Kuralları', G],
      ['Çerez Politikası', C],
      ['Künye', I],
    ],
    others: ['Gizlilik ayarları', 'Çerezleri yönet', 'Kurallar'],
  },
  {
    lang: 'ru',
    links: [
      ['Условия использования', T],
      ['Я принимаю пользовательское соглашение', T],
      ['Политика конфиденциальности', P],
      ['с политикой конфиденциальности', P],
      ['Правила сообщества', G],
      ['Файлы cookie', C],
      ['Правовая информация', I],
    ],
    others: ['Настройки конфиденциальности', 'Управление файлами cookie', 'Правила'],
  },
  {
    lang: 'uk',
    links: [
      ['Умови використання', T],
      ['Політика конфіденційності', P],
      ['Правила спільноти', G],
      ['Файли cookie', C],
      ['Правова інформація', I],
    ],
    others: ['Налаштування конфіденційності', 'Керування файлами cookie', 'Правила'],
  },
  {
    lang: 'ar',
    links: [
      ['شروط الخدمة', T],
      ['الشروط والأحكام', T],
      ['سياسة الخصوصية', P],
      ['إرشادات المجتمع', G],
      ['سياسة ملفات تعريف الارتباط', C],
      ['إشعار قانوني', I],
    ],
    others: ['إعدادات الخصوصية', 'إدارة ملفات تعريف الارتباط', 'القواعد'],
  },
  {
    lang: 'he',
    links: [
      ['תנאי השימוש', T],
      ['מדיניות הפרטיות', P],
      ['כללי הקהילה', G],
      ['מדיניות קובצי Cookie', C],
      ['מידע משפטי', I],
    ],
    others: ['הגדרות פרטיות', 'ניהול קובצי Cookie', 'כללים'],
  },
  {
    lang: 'ja',
    links: [
      ['利用規約', T],
      ['利用規約に同意する', T],
      ['プライバシーポリシー', P],
      ['個人情報の取り扱いについて', P],
      ['コミュニティガイドライン', G],
      ['クッキーポリシー', C],
      ['特定商取引法に基づく表記', I],
    ],
    others: ['プライバシー設定', 'クッキーの管理', 'ルール'],
  },
  {
    lang: 'ko',
    links: [
      ['이용약관', T],
      ['서비스 이용 약관', T],
      ['개인정보처리방침', P],
      ['커뮤니티 가이드라인', G],
      ['쿠키 정책', C],
      ['법적 고지', I],
    ],
    others: ['개인정보 설정', '쿠키 관리', '규칙'],
  },
  {
    lang: 'zh-Hans',
    links: [
      ['用户协议', T],
      ['阅读并同意服务条款', T],
      ['隐私政策', P],
      ['社区准则', G],
      ['Cookie 政策', C],
      ['法律声明', I],
    ],
    others: ['隐私设置', '管理 Cookie', '规则'],
  },
  {
    lang: 'zh-Hant',
    links: [
      ['服務條款', T],
      ['隱私權政策', P],
      ['社群守則', G],
      ['Cookie 政策', C],
      ['法律聲明', I],
    ],
    others: ['隱私設定', '管理 Cookie', '規則'],
  },
  {
    lang: 'id',
    links: [
      ['Syarat dan Ketentuan', T],
      ['Kebijakan Privasi', P],
      ['Panduan Komunitas', G],
      ['Kebijakan Cookie', C],
      ['Informasi hukum', I],
    ],
    others: ['Pengaturan privasi', 'Kelola cookie', 'Aturan'],
  },
  {
    lang: 'vi',
    links: [
      ['Điều khoản dịch vụ', T],
      ['Chính sách quyền riêng tư', P],
      ['Tiêu chuẩn cộng đồng', G],
      ['Chính sách cookie', C],
      ['Thông tin pháp lý', I],
    ],
    others: ['Cài đặt quyền riêng tư', 'Quản lý cookie', 'Bảo mật'],
  },
  {
    lang: 'hi',
    links: [
      ['सेवा की शर्तें', T],
      ['गोपनीयता नीति', P],
      ['सामुदायिक मानक', G],
      ['कुकी नीति', C],
      ['कानूनी जानकारी', I],
    ],
    others: ['गोपनीयता सेटिंग', 'कुकीज़ प्रबंधित करें', 'नियम'],
  },
];
