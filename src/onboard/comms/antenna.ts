/** Which antenna transmits: towards the stronger uplink, or both in turn while nobody calls. */

import { comms } from "../../messages/index.ts";
import { antennaHold_us, antennaMargin_dB } from "./parameters.ts";
import type { CommsState } from "./state.ts";

const { ANTENNA_A, ANTENNA_B } = comms.v1.Antenna;

/** Receiver A hangs on antenna A, B on B. `beaconDue`: nobody may be in view of the antenna that sent the last one. */
export function chooseAntenna(state: CommsState, beaconDue: boolean, period_us: number): void {
  if (state.sinceSelection_us < antennaHold_us) {
    state.sinceSelection_us += period_us;
    return;
  }
  if (state.locked === 0) {
    if (beaconDue) state.antenna = state.antenna === ANTENNA_A ? ANTENNA_B : ANTENNA_A;
    return;
  }
  if (state.locked === 1) state.antenna = ANTENNA_A;
  else if (state.locked === 2) state.antenna = ANTENNA_B;
  else chooseStronger(state);
}

function chooseStronger(state: CommsState): void {
  const stronger_dB = state.signal_dBm[0]! - state.signal_dBm[1]!;
  if (stronger_dB > antennaMargin_dB) state.antenna = ANTENNA_A;
  else if (stronger_dB < -antennaMargin_dB) state.antenna = ANTENNA_B;
}
