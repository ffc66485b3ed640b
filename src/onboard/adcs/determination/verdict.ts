/** Whether a sensor is believed: it loses that by contradicting the others in a row, and wins it back by agreeing in a row. */

export interface Verdict {
  rejected: boolean;
  /** Looks in a row that say otherwise than `rejected`. */
  contrary: number;
}

export const createVerdict = (): Verdict => ({ rejected: false, contrary: 0 });

/**
 * Takes one look at the sensor.
 *
 * @param contraryMax looks in a row that reject it
 * @param agreeingMax looks in a row that accept it again
 * @returns true where it was rejected or accepted just now
 */
export function judge(verdict: Verdict, agrees: boolean, contraryMax: number, agreeingMax: number): boolean {
  verdict.contrary = agrees === verdict.rejected ? verdict.contrary + 1 : 0;
  if (verdict.contrary < (verdict.rejected ? agreeingMax : contraryMax)) return false;
  verdict.contrary = 0;
  verdict.rejected = !verdict.rejected;
  return true;
}
