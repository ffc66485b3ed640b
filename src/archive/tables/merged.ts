import type { SimTime } from "../../kernel/index.ts";

interface Moment {
  readonly at: SimTime;
}

/** Two lists in the order of their moments as one; of equal moments the first list comes first. */
export function* merged<T extends Moment>(first: Iterator<T>, second: Iterator<T>): Generator<T> {
  let [one, other] = [first.next(), second.next()];
  while (one.done !== true || other.done !== true) {
    if (other.done === true || (one.done !== true && one.value.at <= other.value.at)) {
      yield one.value as T;
      one = first.next();
    } else {
      yield other.value;
      other = second.next();
    }
  }
}
