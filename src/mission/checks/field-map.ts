/** A plain object as the map that CEL wraps, read in place: a predicate looks at a few fields of a group of thirty. */

import { celMap, type CelInput } from "@bufbuild/cel";

type Fields = Readonly<Record<string, unknown>>;

export class FieldMap implements ReadonlyMap<string, CelInput> {
  readonly #fields: Fields;

  constructor(fields: Fields) {
    this.#fields = fields;
  }

  get(name: string): CelInput | undefined {
    if (!Object.hasOwn(this.#fields, name)) return undefined;
    const value = this.#fields[name];
    return isGroup(value) ? celMap(new FieldMap(value)) : (value as CelInput | undefined);
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#fields, name);
  }

  get size(): number {
    return this.#whole().size;
  }

  forEach(callback: (value: CelInput, name: string, map: ReadonlyMap<string, CelInput>) => void): void {
    this.#whole().forEach((value, name) => callback(value, name, this));
  }

  entries(): MapIterator<[string, CelInput]> {
    return this.#whole().entries();
  }

  keys(): MapIterator<string> {
    return this.#whole().keys();
  }

  values(): MapIterator<CelInput> {
    return (Object.values(this.#fields) as CelInput[]).values();
  }

  [Symbol.iterator](): MapIterator<[string, CelInput]> {
    return this.entries();
  }

  /** For what goes through all fields, such as `size` and the macros. */
  #whole(): Map<string, CelInput> {
    return new Map(Object.entries(this.#fields) as [string, CelInput][]);
  }
}

function isGroup(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
