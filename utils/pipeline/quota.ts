import { fail, type Result } from '../core/model/result';

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

/** Runs a write; a full disk becomes a value, everything else is still thrown. */
export async function writeWithinQuota<T>(write: () => Promise<T>): Promise<Result<T, QuotaError>> {
  try {
    return { ok: true, value: await write() };
  } catch (error) {
    if (isQuotaError(error)) return fail({ code: 'quota', detail: (error as Error).message });
    throw error;
  }
}
