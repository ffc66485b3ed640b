/** Shapes of what predicates can read, and samples of them. */

export type Shape =
  | { readonly kind: "number" | "boolean" | "text" }
  | { readonly kind: "label"; readonly labels: readonly string[] }
  | { readonly kind: "list"; readonly element: Shape; readonly countMax: number }
  | { readonly kind: "group"; readonly members: ReadonlyMap<string, Shape> }
  /** Not described: only an evaluation tells. */
  | { readonly kind: "any" };

export type GroupShape = Extract<Shape, { kind: "group" }>;

export const number: Shape = { kind: "number" };
export const boolean: Shape = { kind: "boolean" };
export const text: Shape = { kind: "text" };

export const group = (members: Readonly<Record<string, Shape>>): GroupShape => ({
  kind: "group",
  members: new Map(Object.entries(members)),
});

/** A value of a shape, for trying predicates without an exercise; undefined where the shape is not described. */
export function sampleOf(shape: Shape): unknown {
  switch (shape.kind) {
    case "number":
      return 1;
    case "boolean":
      return true;
    case "text":
      return "";
    case "label":
      return shape.labels[0] ?? "";
    case "list":
      return Array.from({ length: shape.countMax }, () => sampleOf(shape.element));
    case "group":
      return Object.fromEntries([...shape.members].map(([name, member]) => [name, sampleOf(member)]));
    case "any":
      return undefined;
  }
}
