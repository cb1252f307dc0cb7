/** Rises whenever the same change may be judged otherwise; judgements of an older revision are made again. */
export const RULES_REVISION = 5;
