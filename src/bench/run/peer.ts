import type { link } from "../../messages/index.ts";
import type { UnitName } from "../../onboard/unit.ts";
import type { BenchError } from "../errors.ts";
import { uidText } from "../target/identity.ts";
import { wrongPeer } from "./trouble.ts";
import { UptimeWatch } from "./uptime.ts";

/** Who is at the other end of a link: the board that answered first is the one that is wanted from then on. */
export class Peer {
  readonly #unit: UnitName;
  #uid: string | undefined;
  readonly #uptime = new UptimeWatch();

  constructor(unit: UnitName, uid: string | undefined) {
    this.#unit = unit;
    this.#uid = uid;
  }

  /** Empty before anybody answered. */
  get uid(): string {
    return this.#uid ?? "";
  }

  /** Why this is not who is wanted; undefined where it is. */
  refusal(identity: link.v1.HelloAck, where: string): BenchError | undefined {
    return wrongPeer(this.#unit, this.#uid, where, identity);
  }

  /** Takes who answered. Returns how it is seen that it was restarted meanwhile; undefined where it was not. */
  greet(identity: link.v1.HelloAck, at_us: number): string | undefined {
    this.#uid = uidText(identity.boardUid);
    return this.#uptime.restart(identity.uptimeMs, at_us);
  }
}
