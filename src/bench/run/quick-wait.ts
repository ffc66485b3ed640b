/**
 * Whether a lockstep may wait for a target in the operating system instead of the event loop.
 *
 * It then keeps the thread for as long as the target takes, so only targets that have long been quick are waited for like
 * that, and one that then was not is not again until its next connection.
 */

/** A C stub or an emulator on this machine answers in 10 to 500 us, a board behind a serial line takes milliseconds. */
const quickMax_us = 1000;
/** So many quick answers in a row; a target in this very process, which such a wait holds up, costs a tenth of a second once. */
const quickRun = 50;

export class QuickWait {
  #run = 0;
  #isGivenUp = false;

  get isWorthwhile(): boolean {
    return !this.#isGivenUp && this.#run >= quickRun;
  }

  /** An answer came. */
  answered(roundTrip_us: number): void {
    this.#run = roundTrip_us <= quickMax_us ? this.#run + 1 : 0;
  }

  /** Waiting brought nothing. */
  giveUp(): void {
    this.#isGivenUp = true;
  }

  /** A new connection. */
  restart(): void {
    this.#run = 0;
    this.#isGivenUp = false;
  }
}
