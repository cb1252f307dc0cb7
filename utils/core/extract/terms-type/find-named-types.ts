import type { TermsType } from '../../model/terms-type';
import { takeNames } from './take-names';

/** Words for documents that say neither which nor whose. */
const SOME_TERMS =
  /(?<!\p{L})(?:terms|policies|conditions|agreements?|rules|bedingungen|richtlinien|conditions|règles|términos|condiciones|políticas|termini|condizioni|termos|condições|voorwaarden|warunki|villkor|vilkår|ehdot|условия|правила)(?!\p{L})|規約|条款|약관/iu;

/** Which documents a text names, each once; undefined where it names none, or others too without saying which. */
export function findNamedTypes(text: string): TermsType[] | undefined {
  const { types, rest } = takeNames(text);
  return types.length === 0 || SOME_TERMS.test(rest) ? undefined : types;
}
