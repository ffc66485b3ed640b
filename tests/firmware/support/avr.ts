/** The ATmega328P image in the emulator, under a bench that knows nothing but its bytes. Time is the machine's own. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadImage } from "../../../src/bench/emulators/avr/image.ts";
import { AvrMachine } from "../../../src/bench/emulators/avr/machine.ts";
import { type HostEvent, HostSession, type Sync } from "../../../src/link/index.ts";
import { contracts, smallCopy } from "../../../src/messages/index.ts";
import { unitByName, type StepDoneMessage, type StepMessage } from "../../../src/onboard/unit.ts";
import { root } from "./build.ts";

export const avrImage = join(root, ".cache", "firmware", "atmega328p", "falak-adcs.elf");

/** Registers and I/O end here, the RAM begins. */
const ramStart = 0x100;
const ramEnd = 0x900;
const paint = 0xa5;
/** So much paint in a row is not chance. */
const paintMin_bytes = 16;
const slice_cycles = 16_000;
const patience_slices = 5000;

export type Of<Kind extends HostEvent["kind"]> = Extract<HostEvent, { readonly kind: Kind }>;

export class AvrBench {
  readonly machine: AvrMachine;
  readonly host: HostSession;
  readonly events: HostEvent[] = [];
  #sent: number[] = [];

  constructor(sync: Sync = "lockstep", sessionSeed = 1) {
    const loaded = loadImage(readFileSync(avrImage));
    if (!loaded.ok) throw new Error(loaded.why);
    this.machine = new AvrMachine(loaded.image, (byte) => this.#sent.push(byte));
    this.machine.cpu.data.fill(paint, ramStart);
    this.host = new HostSession({ unit: "adcs", contract: contracts.adcs, sync, sessionSeed });
  }

  get now_us(): number {
    return this.machine.cpu.cycles / 16;
  }

  open(): Of<"opened"> {
    this.host.open(this.now_us);
    return this.wait("opened");
  }

  /** Runs until something of that kind is told. */
  wait<Kind extends HostEvent["kind"]>(kind: Kind): Of<Kind> {
    for (let slice = 0; slice < patience_slices; slice += 1) {
      const found = this.#turn(kind);
      if (found !== undefined) return found as Of<Kind>;
    }
    const told = this.events.map((event) => event.kind).join(", ");
    throw new Error(`no ${kind} in ${patience_slices} ms of the machine; told were: ${told}`);
  }

  /** The answer to a Step, of which the target gets the small profile. */
  step(step: StepMessage): StepDoneMessage {
    const { Step, StepDone } = unitByName("adcs").messages;
    const sent = this.host.sendStep(Step.encode(smallCopy(Step.name, step)), this.now_us);
    if (sent !== "sent") throw new Error(`the STEP was not sent: ${sent}`);
    const decoded = StepDone.decode(this.wait("step-done").payload);
    if (!decoded.ok) throw new Error(decoded.why);
    return decoded.value;
  }

  /** Bytes between the end of the variables and the deepest that the stack ever was. */
  stackLeft_bytes(): number {
    const { data } = this.machine.cpu;
    let run = 0;
    let longest = 0;
    for (let at = ramStart; at < ramEnd; at += 1) {
      run = data[at] === paint ? run + 1 : 0;
      if (run >= paintMin_bytes) longest = Math.max(longest, run);
    }
    return longest;
  }

  #turn(kind: HostEvent["kind"]): HostEvent | undefined {
    const { host, machine } = this;
    const out = host.takeOutput();
    if (out !== undefined) machine.usart.receive(out);
    machine.run(machine.cpu.cycles + slice_cycles, false);
    const bytes = Uint8Array.from(this.#sent);
    this.#sent = [];
    host.receiveBytes(bytes, this.now_us);
    host.poll(this.now_us);
    for (let event = host.nextEvent(); event !== undefined; event = host.nextEvent()) {
      this.events.push(event);
      if (event.kind === kind) return event;
    }
    return undefined;
  }
}
