import type { Notice } from '../core/model/notice';
import type { ServiceId } from '../core/model/service';
import type { Archive } from './database';
import { rowsUnder } from './rows-under';

/** Newest first: banners of the site and notices in its documents. */
export const listNotices = (archive: Archive, serviceId: ServiceId): Promise<Notice[]> =>
  rowsUnder(archive.notices, '[serviceId+at]', serviceId).reverse().toArray();
