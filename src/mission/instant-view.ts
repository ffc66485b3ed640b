/** What predicates see at one instant, each group put together when it is first read: most instants ask for few of them. */

import { secondsAt, type SimTime } from "../kernel/index.ts";
import { type UnitName, unitNames } from "../onboard/unit.ts";
import type { Spacecraft } from "../spacecraft/spacecraft.ts";
import type { View, ViewFields } from "./checks/spec.ts";
import type { DeskState } from "./desk/desk-state.ts";
import { deskView, downView } from "./desk/view.ts";
import type { GroundState } from "./ground.ts";
import { groundView } from "./ground-view.ts";
import type { CraftState } from "./craft.ts";
import { telemetryView } from "./view.ts";

/** Valid until the simulation goes on; a group that has been read stays as it is. */
export class InstantView implements View {
  readonly #hardware: Spacecraft;
  readonly #craft: Readonly<CraftState>;
  readonly #ground: Readonly<GroundState>;
  readonly #desk: Readonly<DeskState>;
  readonly #at: SimTime;
  readonly #units = new Map<UnitName, ViewFields>();
  #truthFields: ViewFields | undefined;
  #groundFields: ViewFields | undefined;
  #deskFields: ViewFields | undefined;
  #downFields: ViewFields | undefined;

  constructor(
    hardware: Spacecraft,
    craft: Readonly<CraftState>,
    ground: Readonly<GroundState>,
    desk: Readonly<DeskState>,
    at: SimTime,
  ) {
    this.#desk = desk;
    this.#hardware = hardware;
    this.#craft = craft;
    this.#ground = ground;
    this.#at = at;
  }

  get adcs(): ViewFields | undefined {
    return this.#unit("adcs");
  }
  get power(): ViewFields | undefined {
    return this.#unit("power");
  }
  get comms(): ViewFields | undefined {
    return this.#unit("comms");
  }
  get payload(): ViewFields | undefined {
    return this.#unit("payload");
  }
  get obc(): ViewFields | undefined {
    return this.#unit("obc");
  }
  get truth(): ViewFields {
    this.#truthFields ??= this.#hardware.truth(this.#craft.truth, this.#at) as unknown as ViewFields;
    return this.#truthFields;
  }
  get ground(): ViewFields {
    this.#groundFields ??= groundView(this.#ground, this.#at);
    return this.#groundFields;
  }
  get down(): ViewFields {
    this.#downFields ??= downView(this.#ground);
    return this.#downFields;
  }
  get commands(): ViewFields {
    return this.#desk.tally.counts;
  }
  get desk(): ViewFields {
    this.#deskFields ??= deskView(this.#desk, this.#at);
    return this.#deskFields;
  }
  get t_s(): number {
    return secondsAt(this.#at);
  }

  /** All groups as a plain object, to keep. */
  whole(): View {
    const units = Object.fromEntries(unitNames.map((unit) => [unit, this.#unit(unit)]));
    return {
      ...units,
      truth: this.truth,
      ground: this.ground,
      down: this.down,
      commands: this.commands,
      desk: this.desk,
      t_s: this.t_s,
    };
  }

  #unit(unit: UnitName): ViewFields | undefined {
    const telemetry = this.#craft.latest[unit];
    if (telemetry === undefined) return undefined;
    let fields = this.#units.get(unit);
    if (fields === undefined) this.#units.set(unit, (fields = telemetryView(unit, telemetry)));
    return fields;
  }
}
