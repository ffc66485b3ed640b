/** Tells a frozen axis: noise never gives the same number so many times in a row. */

export interface FreezeWatch {
  readonly last: Float64Array;
  /** Samples in a row that were the same, by axis. */
  readonly same: Uint16Array;
}

export const createFreezeWatch = (axisCount: number): FreezeWatch => ({
  last: new Float64Array(axisCount).fill(Number.NaN),
  same: new Uint16Array(axisCount),
});

/** Takes a sample; true where an axis has said the same `sameMax` times or more. */
export function isFrozen({ last, same }: FreezeWatch, sample: ArrayLike<number>, sameMax: number): boolean {
  let frozen = false;
  for (let axis = 0; axis < last.length; axis += 1) {
    const value = sample[axis]!;
    const count = value === last[axis] ? same[axis]! + 1 : 0;
    same[axis] = count > sameMax ? sameMax : count;
    last[axis] = value;
    frozen ||= count >= sameMax;
  }
  return frozen;
}
