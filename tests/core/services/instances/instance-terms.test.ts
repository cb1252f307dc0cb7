import { describe, expect, it } from 'vitest';
import {
  instanceAddress,
  isInstancePage,
  parseInstanceTerms,
} from '../../../../utils/core/services/instances/instance-terms';

describe('where an instance gives its terms', () => {
  it.each([
    ['https://pond.example/terms-of-service', 'Terms of Service', '/api/v1/instance/terms_of_service'],
    ['https://pond.example/privacy-policy/', 'Privacy Policy', '/api/v1/instance/privacy_policy'],
  ] as const)('for %s', (url, type, path) => expect(instanceAddress(url, type)).toBe(`https://pond.example${path}`));

  it.each([
    ['https://pond.example/terms', 'Terms of Service'],
    ['https://pond.example/terms-of-service', 'Privacy Policy'],
    ['https://pond.example/help/terms-of-service', 'Terms of Service'],
    ['https://pond.example/terms-of-service/2026-04-02', 'Terms of Service'],
    ['about:blank', 'Terms of Service'],
    ['', 'Terms of Service'],
  ] as const)('nowhere for %s as %s', (url, type) => expect(instanceAddress(url, type)).toBeUndefined());
});

describe('a page of an instance', () => {
  const script = '<script id="initial-state" type="application/json">{}</script>';
  it('has the place for its scripts and what they start from', () => {
    expect(isInstancePage(`<body>${script}<div class='app-holder' data-props='{}' id='mastodon'></div>`)).toBe(true);
    expect(isInstancePage(`<body>${script}<div id="app"></div>`)).toBe(false);
    expect(isInstancePage('<p>We are on <a href="https://mastodon.example" id="mastodon">Mastodon</a>.</p>')).toBe(
      false,
    );
    expect(isInstancePage('')).toBe(false);
  });
});

describe('what an instance answers', () => {
  const content = '<p>Terms.</p>';
  const parse = (answer: unknown) => parseInstanceTerms(JSON.stringify(answer));

  it('is read with its days', () => {
    const given = { effective_date: '2026-01-15', effective: true, content, succeeded_by: '2026-04-02' };
    expect(parse(given)).toEqual({ content, effectiveOn: '2026-01-15', succeededBy: '2026-04-02' });
    expect(parse({ updated_at: '2026-01-15T10:00:00.000Z', content })).toEqual({ content, updatedOn: '2026-01-15' });
    expect(parse({ content, effective_date: null, succeeded_by: null })).toEqual({ content });
  });

  it.each([
    '2026-01-15',
    '2025-12-31',
    'soon',
    '2026-13-45',
    '../../admin',
    '2026-04-02/../x',
    20260402,
    ['2026-04-02'],
  ])('names no text to come by %s', (succeeded_by) => {
    expect(parse({ content, effective_date: '2026-01-15', succeeded_by })).not.toHaveProperty('succeededBy');
  });

  it.each([
    ['no JSON', '<!DOCTYPE html>'],
    ['nothing', 'null'],
    ['a list', '[]'],
    ['no content', '{"effective_date":"2026-01-15"}'],
    ['empty content', '{"content":"  "}'],
    ['content that is no text', '{"content":{"toString":1}}'],
    ['more than any terms', JSON.stringify({ content: 'a'.repeat(2_000_001) })],
  ])('is none: %s', (_what, json) => expect(parseInstanceTerms(json)).toBeUndefined());
});
