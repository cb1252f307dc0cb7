import { describe, expect, it } from 'vitest';
import { alertLines, termsTypeOf } from '../../../utils/view/lines/alert-lines';
import { alert, document, service } from '../samples';

const services = [service('a'), service('b')];
const ids = (lines: { id: string }[]) => lines.map(({ id }) => id);

describe('alertLines', () => {
  it('keeps the store’s order of the unread, and sorts the read ones newest first', () => {
    const alerts = [
      alert('loud', 5),
      alert('new', 9),
      alert('old', 1, { readAt: 2 }),
      alert('later', 8, { readAt: 9 }),
    ];
    const { fresh, earlier } = alertLines(alerts, { services, documents: [] });
    expect(ids(fresh)).toEqual(['loud', 'new']);
    expect(ids(earlier)).toEqual(['later', 'old']);
  });

  it('does not let a muted document interrupt, and loses none of its alerts', () => {
    const muted = document('b', { isMuted: true });
    const alerts = [alert('x', 5), alert('quiet', 6, { documentId: muted.id, serviceId: 'b' })];
    const { fresh, earlier } = alertLines(alerts, { services, documents: [muted] });
    expect(ids(fresh)).toEqual(['x']);
    expect(ids(earlier)).toEqual(['quiet']);
    expect(earlier[0]?.isRead).toBe(false);
  });

  it('names the service and the kind of terms, also when the service is gone', () => {
    const lost = alert('x', 1, { serviceId: 'gone', documentId: 'gone/Imprint' });
    const [known, unknown] = alertLines([alert('y', 2), lost], { services, documents: [] }).fresh;
    expect(known).toMatchObject({ serviceName: 'A', termsType: 'Terms of Service', href: '/archive.html#/alert/y' });
    expect(unknown).toMatchObject({ serviceName: 'gone', termsType: 'Imprint' });
  });
});

describe('termsTypeOf', () => {
  it('is what follows the service', () => {
    expect(termsTypeOf('site:a.org/Community Guidelines - Spam')).toBe('Community Guidelines - Spam');
  });
});
