/** A host and a target with nothing but a wire of scissors between them: what is in transit can be seen and cut. */

import {
  HostSession,
  TargetSession,
  type HostConfig,
  type HostEvent,
  type TargetEvent,
  type TargetIdentity,
} from "../../../src/link/index.ts";
import { contract, identity } from "./identities.ts";

export class Pair {
  readonly host: HostSession;
  target: TargetSession;
  /** Everything that came out so far. */
  readonly hostEvents: HostEvent[] = [];
  readonly targetEvents: TargetEvent[] = [];
  at_us = 0;
  /** Cut either direction at will. */
  toTargetCut = false;
  toHostCut = false;

  constructor(config: Partial<HostConfig> = {}, changes: Partial<TargetIdentity> = {}) {
    this.host = new HostSession({ unit: "adcs", contract, ...config });
    this.target = new TargetSession(identity(changes), 0);
  }

  /** Opens the session, and forgets the events of that. */
  opened(): this {
    this.host.open(this.at_us);
    this.settle();
    this.hostEvents.length = this.targetEvents.length = 0;
    return this;
  }

  /** Carries bytes back and forth until nothing moves. */
  settle(): void {
    for (let moved = true; moved;) {
      moved = false;
      const out = this.host.takeOutput();
      if (out && !this.toTargetCut) this.target.receiveBytes(out, this.at_us);
      const back = this.target.takeOutput();
      if (back && !this.toHostCut) this.host.receiveBytes(back, this.at_us);
      moved = out !== undefined || back !== undefined;
      for (let event = this.host.nextEvent(); event; event = this.host.nextEvent()) this.hostEvents.push(event);
      for (let event = this.target.nextEvent(); event; event = this.target.nextEvent()) this.targetEvents.push(event);
    }
  }

  /** Lets time pass, polling both ends at their own deadlines. */
  pass(us: number): void {
    const end_us = this.at_us + us;
    for (let turns = 0; turns < 100_000; turns += 1) {
      const next_us = Math.min(this.host.poll(this.at_us), this.target.poll(this.at_us));
      this.settle();
      if (next_us > end_us) break;
      this.at_us = Math.max(next_us, this.at_us);
    }
    this.at_us = end_us;
    this.settle();
  }

  /** Kinds of the host's events since the last call, in order. */
  told(): string[] {
    return this.hostEvents.splice(0).map((event) => event.kind);
  }

  /** The latest event of a kind at the host. */
  last<Kind extends HostEvent["kind"]>(kind: Kind): (HostEvent & { kind: Kind }) | undefined {
    return this.hostEvents.findLast((event): event is HostEvent & { kind: Kind } => event.kind === kind);
  }

  /** The latest event of a kind at the target. */
  asked<Kind extends TargetEvent["kind"]>(kind: Kind): (TargetEvent & { kind: Kind }) | undefined {
    return this.targetEvents.findLast((event): event is TargetEvent & { kind: Kind } => event.kind === kind);
  }
}
