/** Two wings: held down, released once, out and latched after the hinge's time. */

import type { FaultBank } from "../faults/bank.ts";

/** Where a wing is. */
export const WingPhase = { stowed: 0, moving: 1, deployed: 2 } as const;

export interface WingState {
  /** A `WingPhase` per wing: +y, -y. */
  readonly phase: number[];
  /** When the wing was released; -1 before. */
  readonly released_us: number[];
}

export function initialWings(deployed: boolean): WingState {
  const phase = deployed ? WingPhase.deployed : WingPhase.stowed;
  return { phase: [phase, phase], released_us: [-1, -1] };
}

/** A bit per deployed wing. */
export function deployedWings(wings: WingState): number {
  return (wings.phase[0] === WingPhase.deployed ? 1 : 0) | (wings.phase[1] === WingPhase.deployed ? 2 : 0);
}

/** Fires the hold-downs whose bit is set. A wing with a fault on its channel stays where it is. */
export function releaseWings(
  wings: WingState,
  faults: FaultBank,
  channels: readonly number[],
  bits: number,
  at_us: number,
): void {
  for (let wing = 0; wing < 2; wing += 1) {
    if ((bits & (1 << wing)) === 0 || wings.phase[wing] !== WingPhase.stowed) continue;
    if (faults.active[channels[wing]!] !== null) continue;
    wings.phase[wing] = WingPhase.moving;
    wings.released_us[wing] = at_us;
  }
}

/** Latches the wings whose hinge time is over at `at_us`; true where one did. A jammed hinge waits for its fault to clear. */
export function moveWings(
  wings: WingState,
  faults: FaultBank,
  channels: readonly number[],
  hinge_us: number,
  at_us: number,
): boolean {
  let latched = false;
  for (let wing = 0; wing < 2; wing += 1) {
    if (wings.phase[wing] !== WingPhase.moving || at_us - wings.released_us[wing]! < hinge_us) continue;
    if (faults.active[channels[wing]!] !== null) continue;
    wings.phase[wing] = WingPhase.deployed;
    latched = true;
  }
  return latched;
}
