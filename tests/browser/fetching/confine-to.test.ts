import { expect, it } from 'vitest';
import { confineTo } from '../../../utils/browser/fetching/confine-to';

it('names the hosts and their subdomains, over encryption', () => {
  expect(confineTo('https://murmur.example/terms', ['murmur.example'])).toBe(
    "default-src 'none'; connect-src https://murmur.example:* https://*.murmur.example:*",
  );
});

it('lets an open address become an encrypted one', () => {
  const policy = confineTo('http://murmur.example/terms', ['murmur.example']);
  expect(policy).toContain(' https://murmur.example:* ');
  expect(policy).toContain(' http://murmur.example:* ');
});

it.each([[[]], [['*']], [['']], [["x'; connect-src *"]], [['a.example"><script>']], [['https://a.example']]])(
  'lets %j ask nobody',
  (hosts) => expect(confineTo('https://a.example/', hosts)).toBe("default-src 'none'; connect-src 'none'"),
);
