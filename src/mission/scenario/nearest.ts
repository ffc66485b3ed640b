/** The nearest right word to a misspelt one. */

/**
 * Edits from one word to another: insert, delete, replace, swap two neighbours.
 *
 * Source: Damerau 1964, Levenshtein 1966, in the variant that edits no substring twice.
 */
export function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(replaced, previous[j]! + 1, row[j - 1]! + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, beforePrevious[j - 2]! + 1);
      row.push(least);
    }
    beforePrevious = previous;
    previous = row;
  }
  return previous[b.length]!;
}

const wordLengthMax = 64;
const prefixMin = 3;
/** Edits per letter up to which two words count as alike. */
const distanceShareMax = 0.4;

/** The candidate that was probably meant, or undefined where none is near. The earliest wins a tie. */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > wordLengthMax) return undefined;
  const wanted = plain(word);
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const distance = wordDistance(wanted, plain(candidate));
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Infinity where the words are too far apart to suggest one for the other. */
function wordDistance(wanted: string, candidate: string): number {
  const [short, long] = wanted.length < candidate.length ? [wanted, candidate] : [candidate, wanted];
  if (short.length >= prefixMin && long.startsWith(short)) return Math.min(1, long.length - short.length);
  const distance = editDistance(wanted, candidate);
  const near = distance < long.length && distance <= Math.max(1, Math.floor(long.length * distanceShareMax));
  return near ? distance : Infinity;
}

/** Case, hyphens and spaces are the commonest slips and count for nothing. */
const plain = (word: string): string => word.toLowerCase().replaceAll(/[- ]/g, "_");
