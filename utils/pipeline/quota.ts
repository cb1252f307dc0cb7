import { fail, type Result, succeed } from '../core/model/result';
import { noteFull, noteRoom } from '../store/fullness';
import type { Ports } from './ports';

/** The disk, or the browser's patience with us, is full. */
export interface QuotaError {
  code: 'quota';
  detail?: string;
}

/** Whether anything thrown says, itself or by what it carries, that there is no room. */
export function isQuotaError(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown };
  return name === 'QuotaExceededError' || isQuotaError(inner) || isQuotaError(cause);
}

/** Runs a write; a full disk becomes a value and is noted for the views, everything else is still thrown. */
export async function writeWithinQuota<T>(
  { archive, now }: Pick<Ports, 'archive' | 'now'>,
  write: () => Promise<T>,
): Promise<Result<T, QuotaError>> {
  try {
    const value = await write();
    await noteRoom(archive);
    return succeed(value);
  } catch (error) {
    if (!isQuotaError(error)) throw error;
    await noteFull(archive, now());
    return fail({ code: 'quota', detail: String((error as { message?: unknown }).message ?? '') });
  }
}
