/**
 * Reaction wheels: a motor with its limits, a bearing with its friction, and what the wheel tells.
 *
 * Friction is viscous plus Coulomb, with a break-away torque that falls off over the Stribeck speed. Its sign is smoothed
 * over half a radian per second, so that a resting wheel neither chatters nor creeps. Motor and friction are held over a
 * step; the body step turns the wheel (`wheels-momentum.ts`).
 *
 * Source: Bialke 1998, High fidelity mathematical modeling of reaction wheel performance, AAS 98-063; Armstrong-Helouvry
 * et al. 1994, Automatica 30 (Stribeck); Masterson 2002 (imbalance).
 */

import type { adcs } from "../../messages/index.ts";
import type { RandomStream } from "../../kernel/random.ts";
import type { SpacecraftConfig } from "../config.ts";
import { silent, through, throughOrLast, type FaultBank } from "../faults/bank.ts";
import { channelIndex, type ChannelMap } from "../faults/channels.ts";
import type { Moment } from "../surroundings.ts";
import type { WheelState } from "./wheels-momentum.ts";

export interface ReactionWheelState extends WheelState {
  /** What the unit asks of the motors. */
  readonly command_Nm: Float64Array;
  /** What the motors give. */
  readonly motor_Nm: Float64Array;
  readonly temperature_degC: Float64Array;
}

export interface ReactionWheels {
  initial(): ReactionWheelState;
  /** Takes the torques that the unit asks for; what is missing or no number counts as 0. */
  apply(state: ReactionWheelState, faults: FaultBank, at_us: number, torques_Nm: readonly number[]): void;
  /** Sets the torque on each wheel for the next step. @param powered the drives have power */
  drive(state: ReactionWheelState, faults: FaultBank, now: Moment, powered: boolean): void;
  /** Warms the wheels over a step. @param base_degC of what they are mounted on */
  warm(state: ReactionWheelState, base_degC: number, step_s: number): void;
  /** Fills `out` with a reading of every wheel; empties it where there is none. */
  sample(state: ReactionWheelState, faults: FaultBank, at_us: number, out: adcs.v1.Wheel[]): void;
  /** Amplitude of the body's trembling by the imbalance of all wheels that turn, about its least inertia. */
  jitter_rad(state: ReactionWheelState, inertiaLeast_kgm2: number): number;
}

/** Half-width of the change of friction's sign. */
const smooth_radps = 0.5;
/** Beyond it the exponential of the negative is 0 as a float64, and beyond the other the hyperbolic tangent 1. */
const exponentMax = 746;
const argumentMax = 22;

export function createReactionWheels(config: SpacecraftConfig, map: ChannelMap, stream: RandomStream): ReactionWheels {
  const { wheels } = config.adcs;
  const { count, friction, motor, tacho, thermal, imbalance } = wheels;
  const speedMax_radps = (wheels.speed_max_rpm * 2 * Math.PI) / 60;
  const names = Array.from({ length: count }, (_, wheel) => `${wheel + 1}`);
  const device = channelIndex(map, "adcs.wheel");
  const motors = names.map((name) => channelIndex(map, `adcs.wheel.${name}`));
  const bearings = names.map((name) => channelIndex(map, `adcs.wheel_friction.${name}`));
  const tachos = names.map((name) => channelIndex(map, `adcs.wheel_speed.${name}`));
  const currents = names.map((name) => channelIndex(map, `adcs.wheel_current.${name}`));
  const thermistors = names.map((name) => channelIndex(map, `adcs.wheel_temperature.${name}`));
  const { drawn } = stream;
  const perWheel = (): Float64Array => new Float64Array(count);

  const friction_Nm = (speed_radps: number): number => {
    const slow = speed_radps / friction.stribeck_speed_radps;
    const square = slow * slow;
    const sign = speed_radps / smooth_radps;
    // Both functions are flat out there: the numbers are the same without the calls.
    const stribeck = square > exponentMax ? 0 : Math.exp(-square);
    const smooth = sign > argumentMax ? 1 : sign < -argumentMax ? -1 : Math.tanh(sign);
    const sliding_Nm = friction.coulomb_nm + (friction.breakaway_nm - friction.coulomb_nm) * stribeck;
    return -friction.viscous_nms * speed_radps - sliding_Nm * smooth;
  };

  /** What the drive makes of a command at a speed. */
  const limited_Nm = (asked_Nm: number, speed_radps: number): number => {
    const speed = speed_radps < 0 ? -speed_radps : speed_radps;
    const accelerates = asked_Nm * speed_radps > 0;
    if (accelerates && speed >= speedMax_radps) return 0;
    const byPower_Nm = accelerates ? wheels.power_max_w / speed : wheels.torque_max_nm;
    const most_Nm = byPower_Nm < wheels.torque_max_nm ? byPower_Nm : wheels.torque_max_nm;
    return asked_Nm > most_Nm ? most_Nm : asked_Nm < -most_Nm ? -most_Nm : asked_Nm;
  };

  return {
    initial: () => ({
      speed_radps: perWheel(),
      torque_Nm: perWheel(),
      command_Nm: perWheel(),
      motor_Nm: perWheel(),
      temperature_degC: perWheel().fill(thermal.base_degc),
    }),

    apply(state, faults, at_us, torques_Nm) {
      const fault = faults.active[device]!;
      if (fault !== null && silent(faults, device, stream)) {
        if (fault.kind === "off") state.command_Nm.fill(0);
        return;
      }
      for (let wheel = 0; wheel < count; wheel += 1) {
        const asked = torques_Nm[wheel];
        const sound = asked !== undefined && Number.isFinite(asked) ? asked : 0;
        const given = through(faults, map, motors[wheel]!, sound, at_us, stream);
        if (given === given) state.command_Nm[wheel] = given;
      }
    },

    drive(state, faults, { at_us }, powered) {
      for (let wheel = 0; wheel < count; wheel += 1) {
        const speed = state.speed_radps[wheel]!;
        const given_Nm = powered ? limited_Nm(state.command_Nm[wheel]!, speed) : 0;
        const factor =
          faults.active[bearings[wheel]!] === null ? 1 : throughOrLast(faults, map, bearings[wheel]!, 1, at_us, stream);
        state.motor_Nm[wheel] = given_Nm;
        state.torque_Nm[wheel] = given_Nm + (factor > 0 ? factor : 0) * friction_Nm(speed);
      }
    },

    warm(state, base_degC, step_s) {
      const share = 1 - Math.exp(-step_s / thermal.time_constant_s);
      for (let wheel = 0; wheel < count; wheel += 1) {
        const speed = state.speed_radps[wheel]!;
        const motor_Nm = state.motor_Nm[wheel]!;
        const bearing_W = Math.abs((state.torque_Nm[wheel]! - motor_Nm) * speed);
        const drive_W = (motor.loss / (1 - motor.loss)) * Math.abs(motor_Nm * speed);
        const rest_degC = base_degC + thermal.resistance_kpw * (bearing_W + drive_W);
        state.temperature_degC[wheel]! += share * (rest_degC - state.temperature_degC[wheel]!);
      }
    },

    sample(state, faults, at_us, out) {
      if (silent(faults, device, stream)) {
        out.length = 0;
        return;
      }
      for (let wheel = 0; wheel < count; wheel += 1) {
        const reading = (out[wheel] ??= { speedRadps: 0, currentA: 0, temperatureDegc: 0 });
        stream.draw();
        const turning = state.speed_radps[wheel]! + tacho.noise_radps * drawn[0]!;
        const step = tacho.resolution_radps;
        // Adding nothing makes a zero of a negative zero.
        const read = step > 0 ? step * Math.round(turning / step) + 0 : turning;
        reading.speedRadps = throughOrLast(faults, map, tachos[wheel]!, read, at_us, stream);
        stream.draw();
        const current_A = state.motor_Nm[wheel]! / motor.torque_constant_nmpa + motor.current_noise_a * drawn[0]!;
        reading.currentA = throughOrLast(faults, map, currents[wheel]!, current_A, at_us, stream);
        reading.temperatureDegc = throughOrLast(faults, map, thermistors[wheel]!, state.temperature_degC[wheel]!, at_us, stream); // prettier-ignore
      }
    },

    jitter_rad({ speed_radps }, inertiaLeast_kgm2) {
      // A torque U Omega^2 at the wheel's own frequency moves a free body by U over its inertia, at every speed.
      const dynamic_kgm2 = imbalance.dynamic_gmm2 * 1e-9;
      const static_kgm2 = imbalance.static_gmm * 1e-6 * imbalance.arm_m;
      const each = (dynamic_kgm2 * dynamic_kgm2 + static_kgm2 * static_kgm2) / (inertiaLeast_kgm2 * inertiaLeast_kgm2);
      let square = 0;
      for (let wheel = 0; wheel < count; wheel += 1) if (Math.abs(speed_radps[wheel]!) > smooth_radps) square += each;
      return Math.sqrt(square);
    },
  };
}
