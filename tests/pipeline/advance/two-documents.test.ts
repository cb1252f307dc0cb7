import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { TermsType } from '../../../utils/core/model/terms-type';
import { noteNotices } from '../../../utils/pipeline/watch/note-notices';
import { watchService } from '../../../utils/pipeline/watch/watch-service';
import { listAlerts } from '../../../utils/store/alerts';
import { listVersions } from '../../../utils/store/versions';
import { ID } from '../stand-ins/check-page';
import { LAW_FAR_AWAY, LICENCE_STAYS, pageWith, textOf } from '../stand-ins/edition-pages';
import { look } from '../stand-ins/look';
import { makeTestPorts } from '../stand-ins/make-test-ports';

const privacy = (text = {}): string => textOf({ heading: 'Privacy Policy', law: LAW_FAR_AWAY, ...text });

it.each<[TermsType, string]>([
  ['Privacy Policy', 'announced'],
  ['Terms of Service', 'silent'],
])('a document on the page of another is announced by what speaks of it: %s, %s', async (named, verdict) => {
  const ports = makeTestPorts();
  await watchService(ports, { serviceId: 'murmur' });
  await look(ports, pageWith(textOf(), privacy()));
  const notices = [{ quote: `We are changing our ${named}.`, kind: 'upcoming' as const, termsTypes: [named] }];
  await noteNotices(ports, { serviceId: 'murmur', notices });
  expect(await look(ports, pageWith(textOf(), privacy({ licence: LICENCE_STAYS })))).toBe('changed');
  expect((await listVersions(ports.archive, ID))[0]?.edition).toBe('privacy-policy');
  expect((await listAlerts(ports.archive)).map((alert) => alert.verdict)).toEqual([verdict]);
});
