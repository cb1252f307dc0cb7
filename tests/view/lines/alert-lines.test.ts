import { describe, expect, it } from 'vitest';
import { alertLines, termsTypeOf } from '../../../utils/view/lines/alert-lines';
import { alertRow, service } from '../samples';

const services = [service('a'), service('b')];
const ids = (lines: { id: string }[]) => lines.map(({ id }) => id);

describe('alertLines', () => {
  it('keeps the store’s order of the unread, and sorts the read ones newest first', () => {
    const alerts = [
      alertRow('loud', 5),
      alertRow('new', 9),
      alertRow('old', 1, { readAt: 2 }),
      alertRow('later', 8, { readAt: 9 }),
    ];
    const { fresh, earlier } = alertLines(alerts, services);
    expect(ids(fresh)).toEqual(['loud', 'new']);
    expect(ids(earlier)).toEqual(['later', 'old']);
  });

  it('does not let a muted document interrupt, and loses none of its alerts', () => {
    const quiet = { ...alertRow('quiet', 6, { documentId: 'b/Terms of Service', serviceId: 'b' }), loudness: 0 };
    const { fresh, earlier } = alertLines([alertRow('x', 5), quiet], services);
    expect(ids(fresh)).toEqual(['x']);
    expect(ids(earlier)).toEqual(['quiet']);
    expect(earlier[0]).toMatchObject({ isRead: false, isMuted: true });
  });

  it('names the service and the kind of terms, also when the service is gone', () => {
    const lost = alertRow('x', 1, { serviceId: 'gone', documentId: 'gone/Imprint' });
    const [known, unknown] = alertLines([alertRow('y', 2), lost], services).fresh;
    expect(known).toMatchObject({ serviceName: 'A', termsType: 'Terms of Service', href: '/archive.html#/alert/y' });
    expect(unknown).toMatchObject({ serviceName: 'gone', termsType: 'Imprint' });
  });
});

it('knows the principle of an alert, also of one that was raised before alerts said so', () => {
  const principleOf = (more: Parameters<typeof alertRow>[2]) =>
    alertLines([alertRow('x', 1, more)], []).fresh[0]?.principle;
  expect(principleOf({ principle: 'ownership', headline: { id: 'judge.fees.worse' } })).toBe('ownership');
  expect(principleOf({ headline: { id: 'later.judge.fees.worse' } })).toBe('fair-terms');
  expect(principleOf({ headline: { id: 'judge.plain.changed' } })).toBeUndefined();
});

describe('termsTypeOf', () => {
  it('is what follows the service', () => {
    expect(termsTypeOf('site:a.org/Community Guidelines - Spam')).toBe('Community Guidelines - Spam');
  });
});
