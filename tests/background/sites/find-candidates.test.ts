import { expect, it } from 'vitest';
import { findCandidates, hostsWith, type LinkingSite } from '../../../utils/background/sites/find-candidates';
import type { TermsType } from '../../../utils/core/model/terms-type';

const link = (href: string, text: string, isInFrame?: true) => ({ href, text, isInFrame });
const privacy = (host: string, isInFrame?: true) => link(`https://${host}/privacy`, 'Privacy Policy', isInFrame);
const declared = (id: string, ...hosts: string[]) => ({
  ...{ id, name: id, category: 'social', hosts, documents: [], examples: [] },
  ...{ source: 'written for tests', verifiedOn: '2026-01-01' },
});
const SITE: LinkingSite = { hosts: ['forum.example'], documents: [], covered: new Set() };
const MURMUR: LinkingSite = { ...SITE, hosts: ['murmur.com'], serviceId: 'murmur' };
const DECLARATIONS = [declared('murmur', 'murmur.com'), declared('captcha', 'captcha.example')];
const hostsOf = (links: ReturnType<typeof link>[], site = SITE) =>
  findCandidates(links, site, DECLARATIONS).map(({ url }) => new URL(url).hostname);

it('takes the site’s own link before a stranger’s that stands first', () => {
  expect(hostsOf([privacy('badge.test'), privacy('forum.example')])).toEqual(['forum.example']);
  expect(hostsOf([privacy('badge.test'), privacy('legal.forum.example')])).toEqual(['legal.forum.example']);
});

it('takes a stranger’s where the site has none of that kind, but never a known service’s', () => {
  const terms = link('https://forum.example/terms', 'Terms of Service');
  expect(hostsOf([terms, privacy('hosted-terms.test')])).toEqual(['forum.example', 'hosted-terms.test']);
  expect(hostsOf([terms, privacy('captcha.example')])).toEqual(['forum.example']);
});

it.each([
  ['legal.murmur.com', undefined, true],
  ['murmur-help.com', true, true],
  ['murmur.org', true, true],
  ['murmur-help.com', undefined, false],
  ['murmurations.com', true, false],
  ['elsewhere.test', true, false],
] as const)('of a known service %s in its frame %s is its own: %s', (host, isInFrame, isOwn) => {
  expect(hostsOf([privacy(host, isInFrame)], MURMUR)).toEqual(isOwn ? [host] : []);
});

it('looks on other hosts only for what the service does not have', () => {
  const covered = new Set<TermsType>(['Privacy Policy']);
  expect(hostsOf([privacy('murmur-help.com', true)], { ...MURMUR, covered })).toEqual([]);
  expect(hostsOf([privacy('help.murmur.com', true)], { ...MURMUR, covered })).toEqual(['help.murmur.com']);
});

it('keeps people apart who share a domain', () => {
  const alice = { ...SITE, hosts: ['alice.github.io'], serviceId: 'site:alice.github.io' };
  expect(hostsOf([privacy('bob.github.io', true)], alice)).toEqual([]);
  const shop = { ...SITE, hosts: ['shop.co.uk'], serviceId: 'site:shop.co.uk' };
  expect(hostsOf([privacy('other.co.uk', true)], shop)).toEqual([]);
});

it('asks for the hosts of terms together with the site’s own', () => {
  const links = [{ url: 'https://murmur-help.com/privacy' }, { url: 'https://elsewhere.test/privacy' }];
  expect(hostsWith(['murmur.com'], links, true)).toEqual(['murmur.com', 'murmur-help.com']);
  expect(hostsWith(['murmur.com'], links, false)).toEqual(['murmur.com', 'murmur-help.com', 'elsewhere.test']);
});
