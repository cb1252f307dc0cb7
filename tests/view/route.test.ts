import { describe, expect, it } from 'vitest';
import { archiveHref, hashOf, parseRoute, type Route } from '../../utils/view/route';

const ROUTES: Route[] = [
  { view: 'home' },
  { view: 'service', serviceId: 'site:exämple.org' },
  { view: 'settings', serviceId: 'site:exämple.org' },
  { view: 'document', documentId: 'instagram/Community Guidelines - Hate Speech' },
  { view: 'comparison', beforeId: 'a:b', afterId: 'c/d' },
  { view: 'alert', alertId: '%41:b?c#d' },
  { view: 'share', changeId: 'a:b/c?d' },
  { view: 'share', changeId: 'a:b', finding: 2 },
  { view: 'share', beforeId: 'a:b', afterId: 'c/d', finding: 1 },
  { view: 'search', query: '' },
  { view: 'text', versionId: 'a:b/c?d', query: '"ai" & more' },
  { view: 'search', query: '"your content" & 100% + 個人/情報?' },
  { view: 'search', query: 'ai', serviceId: 'site:exämple.org', termsType: 'Privacy Policy', isStandingOnly: true },
];

describe('routes', () => {
  it.each(ROUTES)('go into an address and come out as they were: $view', (route) => {
    expect(parseRoute(hashOf(route))).toEqual(route);
    expect(parseRoute(new URL(archiveHref(route), 'https://x.example').hash)).toEqual(route);
  });

  it('begin at home, with or without a sign', () => {
    for (const hash of ['', '#', '#/']) expect(parseRoute(hash)).toEqual({ view: 'home' });
  });

  it('are unknown where nothing lies there, and broken escapes do no harm', () => {
    for (const hash of [
      '#/x',
      '#/service',
      '#/service/',
      '#/alert/a/b',
      '#/compare/a',
      '#/compare/a/b/c',
      '#/share/',
      '#/share/pair/a',
      '#/share/a/b',
    ]) {
      expect(parseRoute(hash), hash).toEqual({ view: 'unknown' });
    }
    expect(parseRoute('#/service/%E0%A4%A')).toEqual({ view: 'service', serviceId: '%E0%A4%A' });
  });
});
