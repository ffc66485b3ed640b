/** A view as CEL's variables, each group wrapped into a CEL map once and shared by all predicates that look at it. */

import { celMap, type CelMap } from "@bufbuild/cel";
import { FieldMap } from "./field-map.ts";
import type { View, ViewFields } from "./spec.ts";

type Root = Exclude<keyof View, "t_s">;

/** CEL would turn the whole group into a map at every single look. */
class Variables {
  view: View = { truth: {}, ground: {}, t_s: 0 };
  readonly #seen = new Map<Root, ViewFields>();
  readonly #maps = new Map<Root, CelMap>();

  get adcs(): CelMap | undefined {
    return this.#map("adcs");
  }
  get power(): CelMap | undefined {
    return this.#map("power");
  }
  get comms(): CelMap | undefined {
    return this.#map("comms");
  }
  get payload(): CelMap | undefined {
    return this.#map("payload");
  }
  get obc(): CelMap | undefined {
    return this.#map("obc");
  }
  get truth(): CelMap | undefined {
    return this.#map("truth");
  }
  get ground(): CelMap | undefined {
    return this.#map("ground");
  }
  get down(): CelMap | undefined {
    return this.#map("down");
  }
  get commands(): CelMap | undefined {
    return this.#map("commands");
  }
  get desk(): CelMap | undefined {
    return this.#map("desk");
  }
  get t_s(): number {
    return this.view.t_s;
  }

  /** By the identity of the group: a view's groups do not change once they are shown. */
  #map(root: Root): CelMap | undefined {
    const fields = this.view[root];
    if (fields === undefined) return undefined;
    if (this.#seen.get(root) !== fields) {
      this.#seen.set(root, fields);
      this.#maps.set(root, celMap(new FieldMap(fields)));
    }
    return this.#maps.get(root);
  }
}

const variables = new Variables();

/** The variables of a view; valid until the next call. */
export function bindings(view: View): Readonly<Variables> {
  variables.view = view;
  return variables;
}
