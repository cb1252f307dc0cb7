import type { TermsDate, TermsNotice } from '../../model/terms';

/** A date or notice at its block's new place; at none where its block did not come along. */
export function moveToBlock<Placed extends TermsDate | TermsNotice>(
  placed: Placed,
  places: ReadonlyMap<number, number>,
): Placed {
  const { block, ...rest } = placed;
  const at = block === undefined ? undefined : places.get(block);
  return (at === undefined ? rest : { ...rest, block: at }) as Placed;
}
