/** A column of numbers that grows until it is handed over. */

const lengthFirst = 512;

export class GrownColumn {
  #length = 0;
  #numbers = new Float64Array(lengthFirst);

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const wider = new Float64Array(2 * this.#length);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  /** All of them, in memory of their own; the column is empty then. */
  take(): Float64Array<ArrayBuffer> {
    const taken = this.#numbers.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }
}
