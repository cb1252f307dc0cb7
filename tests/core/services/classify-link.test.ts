import { describe, expect, it } from 'vitest';
import { classifyLink } from '../../../utils/core/services/classify-link';
import vocabulary from '../../../utils/core/services/link-vocabulary.json';
import { LINK_TEXTS } from './link-texts';

// Says nothing itself, so that the text alone decides.
const SILENT = 'https://site.example/x1';
const classify = (text: string, href = SILENT, rel?: string) => classifyLink({ text, href, rel });

describe.each(LINK_TEXTS)('link texts in $lang', ({ links, others }) => {
  it.each(links)('“%s” leads to the %s', (text, termsType) => {
    expect(classify(text)).toBe(termsType);
  });

  it.each(others)('“%s” leads elsewhere', (text) => {
    expect(classify(text)).toBeUndefined();
  });
});

describe('the vocabulary', () => {
  it('has the same 25 languages as the texts above', () => {
    const spoken = new Set(Object.values(vocabulary.phrases).flatMap((languages) => Object.keys(languages)));
    expect([...spoken].sort()).toEqual(LINK_TEXTS.map(({ lang }) => lang).sort());
    expect(Object.keys(vocabulary.otherwise).sort()).toEqual([...spoken].sort());
  });

  it('classifies each of its own phrases that stand for themselves', () => {
    const wrong: string[] = [];
    for (const [termsType, languages] of Object.entries(vocabulary.phrases)) {
      for (const [lang, weights] of Object.entries(languages)) {
        const { anywhere = [], alone = [] } = weights as { anywhere?: string[]; alone?: string[] };
        for (const text of [...anywhere, ...alone]) {
          const seen = classify(text.toUpperCase());
          if (seen !== termsType) wrong.push(`${lang}: ${text} → ${seen}, not ${termsType}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('rel', () => {
  it('comes before text and path', () => {
    expect(classify('Small print', SILENT, 'nofollow terms-of-service')).toBe('Terms of Service');
    expect(classify('Terms', 'https://site.example/terms', 'privacy-policy')).toBe('Privacy Policy');
    expect(classify('Small print', SILENT, 'nofollow')).toBeUndefined();
  });
});

describe('paths', () => {
  it.each([
    ['https://site.example/terms', 'Terms of Service'],
    ['https://site.example/de-de/legal/terms_of_service.html', 'Terms of Service'],
    ['https://site.example/TermsOfUse', 'Terms of Service'],
    ['https://site.example/legal/page/eea/privacy-policy/en', 'Privacy Policy'],
    ['https://privacy.site.example/', 'Privacy Policy'],
    ['https://site.example/pol%C3%ADtica-de-privacidade', 'Privacy Policy'],
    ['/legal/cookie-policy?utm_source=footer', 'Trackers Policy'],
    ['https://site.example/community-guidelines#top', 'Community Guidelines'],
  ])('%s says it without a text', (href, termsType) => {
    expect(classify('', href)).toBe(termsType);
    expect(classify('Learn more', href)).toBe(termsType);
  });

  it.each(['legal', 'policy', 'community', 'safety', 'rules', 'security'])('/%s needs the text as well', (token) => {
    expect(classify('', `https://site.example/${token}`)).toBeUndefined();
    expect(classify('More', `https://site.example/${token}`)).toBeUndefined();
  });

  it('lets a weak text and a weak path agree', () => {
    expect(classify('Rules', 'https://site.example/rules')).toBe('Community Guidelines');
    expect(classify('Regeln', 'https://site.example/about/policies')).toBe('Community Guidelines');
    expect(classify('Rules', 'https://site.example/football')).toBeUndefined();
    expect(classify('GDPR', 'https://site.example/legal/gdpr')).toBe('Privacy Policy');
  });

  it('decides where a text names two', () => {
    expect(classify('Privacy & Terms', 'https://site.example/policies/terms')).toBe('Terms of Service');
    expect(classify('Privacy & Terms', 'https://site.example/policies/privacy')).toBe('Privacy Policy');
    expect(classify('Terms of Service and Privacy Policy', 'https://site.example/x1')).toBe('Terms of Service');
    expect(classify('Impressum/Terms', 'https://site.example/legal/terms')).toBe('Terms of Service');
  });

  it.each([
    'https://site.example/settings/privacy',
    'https://site.example/r/privacy',
    'https://site.example/blog/privacy-policy',
    'https://site.example/hashtag/terms',
    'https://site.example/privacy/choices',
  ])('%s is no document', (href) => {
    expect(classify('Privacy', href)).toBeUndefined();
    expect(classify('', href)).toBeUndefined();
  });

  it.each([
    '/@mallory/privacy-policy',
    '/%40mallory/privacy-policy',
    '/~mallory/privacy-policy',
    '/p/abc/privacy-policy',
    '/en/posts/privacy-policy',
    '/4711/privacy-policy',
    '/3fa85f64-5717-4562-b3fc-2c963f66afa6/privacy-policy',
    '/u/mallory/privacy-policy',
    '/groups/12/privacy-policy',
    '/mallory/status/123/privacy-policy',
  ])('%s may be anybody’s, whatever its text and rel say', (path) => {
    const href = `https://site.example${path}`;
    expect(classify('', href)).toBeUndefined();
    expect(classify('Privacy Policy', href)).toBeUndefined();
    expect(classify('Privacy Policy', href, 'privacy-policy')).toBeUndefined();
  });

  it.each([
    '/legal/2024/privacy-policy',
    '/help/581066165581870',
    '/hc/en-us/articles/360001234567',
    '/privacy-policy/2',
    '/people',
  ])('%s is the site’s own', (path) => {
    expect(classify('Privacy Policy', `https://site.example${path}`)).toBe('Privacy Policy');
  });

  it('takes a section’s name for no document', () => {
    expect(classify('Cookies', 'https://site.example/privacy#cookies')).toBe('Privacy Policy');
    expect(classify('API terms', 'https://site.example/handbook#api')).toBeUndefined();
  });
});

describe('what is no page', () => {
  it.each([
    '',
    '#',
    '#terms',
    'javascript:void(0)',
    'mailto:privacy@site.example',
    'tel:1',
    'https://',
    'ftp://a/terms',
  ])('%s', (href) => {
    expect(classify('Terms of Service', href)).toBeUndefined();
  });

  it('and headlines are no names', () => {
    const headline =
      'The new terms of service of a large network: what they mean for everybody who has ever posted a picture';
    expect(classify(headline)).toBeUndefined();
    expect(classify(`${headline} `.repeat(500), 'https://site.example/terms')).toBeUndefined();
  });
});
