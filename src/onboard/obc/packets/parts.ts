/** A long report in several packets, numbered. */

/**
 * Deals a list out over packets, at least one of them.
 *
 * @param countMax of elements in one packet
 * @param send gets the elements of each packet, its number from 1, and how many there are
 */
export function inParts<T>(
  list: readonly T[],
  countMax: number,
  send: (elements: T[], part: number, parts: number) => void,
): void {
  const parts = Math.max(1, Math.ceil(list.length / countMax));
  for (let part = 1; part <= parts; part += 1) send(list.slice((part - 1) * countMax, part * countMax), part, parts);
}
