/** Steps of a driver on their way out and their answers on their way in: encoded, decoded and timed. */

import type { HostSession, StepSent } from "../../link/index.ts";
import { smallPayloadMax_bytes } from "../../link/frame.ts";
import { exchangeWire_bytes } from "../../link/load.ts";
import { smallCopy } from "../../messages/index.ts";
import { type AnyUnit, type StepDoneMessage, type StepMessage, type UnitName, unitByName } from "../../onboard/unit.ts";
import { addLate, addRoundTrip } from "./exchange-timing.ts";
import { addTo } from "./histogram.ts";
import type { LinkTally } from "./ledger.ts";

const stepMax_bytes = 1024;

export class Stepper {
  readonly #messages: AnyUnit["messages"];
  readonly #session: HostSession;
  readonly #tally: LinkTally;
  readonly #buffer = new Uint8Array(stepMax_bytes);
  #step_bytes = 0;

  constructor(unit: UnitName, session: HostSession, tally: LinkTally) {
    this.#messages = unitByName(unit).messages;
    this.#session = session;
    this.#tally = tally;
  }

  /** The Step that was sent last, encoded; valid until the next. */
  get bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.#step_bytes);
  }

  /** Gives the session a Step, in the small profile where its target takes no more. */
  send(step: StepMessage, at_us: number, deadline_us: number | undefined): StepSent {
    const { Step } = this.#messages;
    const isSmall = this.#session.payloadMax_bytes <= smallPayloadMax_bytes;
    const size_bytes = Step.encodeInto(isSmall ? smallCopy(Step.name, step) : step, this.#buffer, 0);
    const sent = this.#session.sendStep(this.#buffer.subarray(0, size_bytes), at_us, deadline_us);
    if (sent !== "sent") return sent;
    this.#step_bytes = size_bytes;
    this.#tally.steps++;
    return sent;
  }

  decode(payload: Uint8Array): ReturnType<AnyUnit["messages"]["StepDone"]["decode"]> {
    return this.#messages.StepDone.decode(payload);
  }

  /** Counts how long an answer took, and where. */
  time({ busyUs }: Pick<StepDoneMessage, "busyUs">, answer_bytes: number, roundTrip_us: number): void {
    const { byteTime_us } = this.#session.state.config;
    addTo(this.#tally.roundTrip, roundTrip_us);
    const wire_us = byteTime_us * exchangeWire_bytes(this.#step_bytes, answer_bytes);
    addRoundTrip(this.#tally.timing, roundTrip_us, busyUs, wire_us);
  }

  /** Takes down how long an answer took that came too late to be used. */
  timeLate(payload: Uint8Array): void {
    const stepDone = this.decode(payload);
    if (!stepDone.ok) return;
    const wire_us = this.#session.state.config.byteTime_us * exchangeWire_bytes(this.#step_bytes, payload.length);
    addLate(this.#tally.timing, stepDone.value.busyUs, wire_us);
  }
}
