import { Dexie } from 'dexie';
import type { Notice } from '../core/model/notice';
import type { ServiceId } from '../core/model/service';
import type { Archive } from './database';

/** Newest first: banners of the site and notices in its documents. */
export const listNotices = (archive: Archive, serviceId: ServiceId): Promise<Notice[]> =>
  archive.notices
    .where('[serviceId+at]')
    .between([serviceId, Dexie.minKey], [serviceId, Dexie.maxKey])
    .reverse()
    .toArray();
