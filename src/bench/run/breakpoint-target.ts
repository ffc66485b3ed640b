/** Opens a target in the state that it had at a breakpoint. */

import type { BreakpointFirmware, UnitState } from "../../archive/index.ts";
import { BenchError } from "../errors.ts";
import type { Driver } from "./driver.ts";
import { pastSteps } from "./step-history.ts";

/**
 * Opens the driver's target and puts a state into it. Where that cannot be done the target is in its initial state.
 *
 * @returns why it is in its initial state; undefined where it has taken the state over
 * @throws BenchError where it cannot be opened, or is lost, or answers otherwise than in its history
 */
export async function openWith(
  driver: Driver,
  state: UnitState,
  firmware: BreakpointFirmware | null,
): Promise<string | undefined> {
  switch (state.how) {
    case "snapshot": {
      await driver.open(true);
      const outcome = await driver.transfer.ask(state.bytes);
      if (outcome.ok) return undefined;
      if (!driver.isOpen) throw lost(driver, outcome.why);
      return `${who(driver)} does not take over the state of ${origin(firmware)}: ${outcome.why}`;
    }
    case "memory":
      return openWithMemory(driver, state.bytes, firmware);
    case "steps": {
      await driver.open(true);
      for (const past of pastSteps(state)) {
        const answer = await driver.transfer.feed(past.tick, past.step);
        if (answer === undefined) throw lost(driver, `no answer to tick ${past.tick} of its history`);
        if (answer !== past.answer) throw strayed(driver, past.tick, firmware);
      }
      return undefined;
    }
    case "restart":
    case "model":
      await driver.open(true);
      return state.how === "restart" ? state.why : "the breakpoint has no state for it";
  }
}

async function openWithMemory(
  driver: Driver,
  bytes: Uint8Array,
  firmware: BreakpointFirmware | null,
): Promise<string | undefined> {
  let why: string | undefined = `${driver.target} has no memory for that of ${origin(firmware)}`;
  await driver.open(({ memory }) => {
    if (memory === undefined) return true;
    try {
      memory.restore(bytes);
      why = undefined;
      return false;
    } catch (cause) {
      if (!(cause instanceof BenchError)) throw cause;
      why = cause.message;
      return true;
    }
  });
  return why;
}

const who = ({ target, identity }: Driver): string =>
  identity === null ? target : `${target} (${identity.firmwareName} ${identity.firmwareBuild})`;

const origin = (firmware: BreakpointFirmware | null): string =>
  firmware === null ? "the model" : `${firmware.name} ${firmware.build}`;

const lost = (driver: Driver, why: string): BenchError =>
  new BenchError("target-lost", `${driver.unit} target ${who(driver)} was lost on its way to the breakpoint: ${why}`);

function strayed(driver: Driver, tick: number, firmware: BreakpointFirmware | null): BenchError {
  return new BenchError(
    "wrong-firmware",
    `${driver.unit} target ${who(driver)} answers tick ${tick} otherwise than ${origin(firmware)} did on the way to the breakpoint; flash that build, or seat another target with --target ${driver.unit}=SPEC`,
  );
}
