/**
 * Outside inputs that wait for their moment.
 *
 * They stand apart from the event queue, because they are handed in at moments that another run need not repeat: a replay
 * hands them in early. In the queue they would take slots, and slots are part of the handles that components keep.
 */

/** One outside input, for the component of that index. */
export interface PendingInput {
  readonly at: number;
  readonly target: number;
  readonly kind: string;
  readonly payload: unknown;
}

export class PendingInputs {
  /** In the order in which they take place. */
  #inputs: PendingInput[] = [];

  /** Moment of the first input, or Infinity. */
  get firstAt(): number {
    const first = this.#inputs[0];
    return first === undefined ? Infinity : first.at;
  }

  /** Puts an input behind all that take place at or before its moment. */
  push(input: PendingInput): void {
    let place = this.#inputs.length;
    while (place > 0 && (this.#inputs[place - 1] as PendingInput).at > input.at) place--;
    this.#inputs.splice(place, 0, input);
  }

  /** Takes the first input out; only where `firstAt` is finite. */
  shift(): PendingInput {
    return this.#inputs.shift() as PendingInput;
  }

  save(): readonly PendingInput[] {
    return [...this.#inputs];
  }

  restore(saved: readonly PendingInput[]): void {
    this.#inputs = [...saved];
  }
}
