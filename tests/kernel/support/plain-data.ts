import fc from "fast-check";

const number = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(0, -0, Number.NaN, Infinity, -Infinity, Number.MIN_VALUE, Number.MAX_VALUE),
);

/** Any sequence of UTF-16 units, lone surrogates included. */
const string = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(0x41, 0xd800, 0xdbff, 0xdc00, 0xdfff)).map((units) => String.fromCharCode(...units)),
);

const key = fc.oneof(string, fc.constantFrom("__proto__", "constructor", "toString", "", "0", "10", "9"));

const typed = fc.oneof(
  fc.uint8Array(),
  fc.int8Array(),
  fc.uint16Array(),
  fc.int16Array(),
  fc.uint32Array(),
  fc.int32Array(),
  fc.float32Array(),
  fc.float64Array(),
  fc.bigInt64Array(),
  fc.bigUint64Array(),
);

const leaf = fc.oneof(number, string, typed, fc.boolean(), fc.constant(null), fc.constant(undefined), fc.bigInt());

/** Whatever plain state may hold. */
export const plainData: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: "small", withCrossShrink: true }, leaf, tie("array"), tie("map"), tie("object")),
  array: fc.array(tie("value"), { maxLength: 5 }),
  map: fc.array(fc.tuple(tie("value"), tie("value")), { maxLength: 4 }).map((entries) => new Map(entries)),
  object: entriesOf(tie("value")).map(plainObject),
})).value;

export function entriesOf(value: fc.Arbitrary<unknown>): fc.Arbitrary<[string, unknown][]> {
  return fc.uniqueArray(fc.tuple(key, value), { maxLength: 5, selector: ([name]) => name });
}

/** An object with own properties, for "__proto__" too. */
export function plainObject(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const object = {};
  for (const [name, value] of entries) {
    Object.defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true });
  }
  return object;
}
