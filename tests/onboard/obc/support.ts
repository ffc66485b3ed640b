/** The obc on a bench: what the units say, what the ground asks, what comes down. */

import { adcs, comms, obc as messages, power, report, type MessageType } from "../../../src/messages/index.ts";
import { obc } from "../../../src/onboard/obc/obc.ts";
import { createBench, type Bench } from "../support/bench.ts";

export const { FailureReason: Reason, Stage } = report.v1;
export const { Unit, Content, Channel, Mode, EventCode: Code, Store, Reaction } = messages.v1;

export type Packet = messages.v1.Packet;
export type Verification = report.v1.Verification;
type Command = Partial<messages.v1.Telecommand>;

export interface ObcBench extends Bench<ReturnType<typeof obc.initial>, messages.v1.Step, messages.v1.StepDone> {
  /** All that went down. */
  readonly packets: Packet[];
  readonly routed: messages.v1.RoutedTelecommand[];
  /** Runs `count` ticks; reports and requests that were given go in one a tick. */
  tick(count?: number): void;
  say(unit: messages.v1.Unit, body: Uint8Array, content?: messages.v1.Content): void;
  /** Bytes from the radio. */
  hear(bytes: Uint8Array): void;
  /** A request from the radio, a tick later all its reports are down. */
  request(unit: number, body: Uint8Array, requestId?: number, acknowledge?: messages.v1.Acknowledge): void;
  /** One of the obc's own telecommands from the radio; the reason of its last report. */
  ask(command: Command, requestId?: number): number;
  /** Reports of the request, as [stage, reason]. */
  stages(requestId: number): [number, number][];
  /** Bodies of the packets with that content that went down. */
  reports<T extends object>(content: messages.v1.Content, type: MessageType<T>): T[];
}

const NONE = Reason.FAILURE_REASON_NONE;

/** @param contact whether somebody listens from the start */
export function bench({ contact = false } = {}): ObcBench {
  const made = createBench(obc);
  const packets: Packet[] = [];
  const routed: messages.v1.RoutedTelecommand[] = [];
  const waiting: messages.v1.Report[] = [];
  const requests: Uint8Array[] = [];
  made.step.inputs = messages.v1.Inputs.create();
  let nextRequest = 100;

  const b: ObcBench = Object.assign(made, {
    packets,
    routed,
    tick(count = 1) {
      for (let i = 0; i < count || waiting.length > 0 || requests.length > 0; i += 1) {
        made.step.inputs!.reports = waiting.splice(0, 1);
        made.step.inputs!.requests = requests.splice(0, 1);
        made.run();
        packets.push(...made.done.outputs!.packets);
        routed.push(...made.done.outputs!.telecommands);
        made.step.inputs!.upset = 0;
      }
    },
    say(unit: messages.v1.Unit, body: Uint8Array, content: messages.v1.Content = Content.CONTENT_TELEMETRY) {
      waiting.push({ unit, content, body });
    },
    hear(bytes: Uint8Array) {
      requests.push(bytes);
      b.tick(5);
    },
    request(unit: number, body: Uint8Array, requestId = 9, acknowledge: messages.v1.Acknowledge = 0) {
      b.hear(messages.v1.Request.encode({ requestId, unit: unit as messages.v1.Unit, body, acknowledge }));
    },
    ask(command: Command, requestId = (nextRequest += 1)) {
      b.request(Unit.UNIT_OBC, own(command, requestId), requestId);
      return b.stages(requestId).at(-1)?.[1] ?? 0;
    },
    stages(requestId: number): [number, number][] {
      return b
        .reports(Content.CONTENT_VERIFICATION, report.v1.Verification)
        .filter((one) => one.requestId === requestId)
        .map(({ stage, reason }) => [stage, reason]);
    },
    reports<T extends object>(content: messages.v1.Content, type: MessageType<T>): T[] {
      return packets.filter((packet) => packet.content === content).map(({ body }) => read(type, body));
    },
  });
  if (contact) listen(b);
  return b;
}

export function read<T extends object>(type: MessageType<T>, body: Uint8Array): T {
  const decoded = type.decode(body);
  if (!decoded.ok) throw new Error(decoded.why);
  return decoded.value;
}

/** From now on somebody listens, or nobody. */
export function listen(b: ObcBench, yes = true): void {
  const telemetry = {
    ...comms.v1.Telemetry.create(),
    transmitterMode: 3,
    transmitterOn: yes,
    receiversLocked: yes ? 1 : 0,
  };
  b.say(Unit.UNIT_COMMS, comms.v1.Telemetry.encode(telemetry as comms.v1.Telemetry));
  b.tick();
}

export const powerSays = (fields: Partial<power.v1.Telemetry> = {}): Uint8Array =>
  power.v1.Telemetry.encode({
    ...power.v1.Telemetry.create(),
    stateOfCharge: 0.75,
    busVoltageV: 30,
    batteryTemperatureDegc: 20,
    sheddingLevel: 1,
    wingsDeployed: 3,
    ...fields,
  });

export const adcsSays = (mode: adcs.v1.Mode = adcs.v1.Mode.MODE_SUN_SAFE): Uint8Array =>
  adcs.v1.Telemetry.encode({ ...adcs.v1.Telemetry.create(), mode, bodyRateRadps: { x: 0.003, y: 0, z: 0.004 } });

/** Brings the spacecraft to NOMINAL. */
export function nominal(b: ObcBench): void {
  b.say(Unit.UNIT_POWER, powerSays());
  b.say(Unit.UNIT_ADCS, adcsSays());
  b.tick();
}

export const loadOn = (requestId = 9, load = 5): Uint8Array =>
  power.v1.Telecommand.encode({
    ...power.v1.Telecommand.create(),
    requestId,
    setLoad: { load: load as power.v1.Load, on: true },
  });

export const own = (command: Command, requestId = 9): Uint8Array =>
  messages.v1.Telecommand.encode({ ...messages.v1.Telecommand.create(), requestId, ...command });

export const verificationSays = (requestId: number, stage: report.v1.Stage, reason: number = NONE): Uint8Array =>
  report.v1.Verification.encode({ requestId, stage, reason: reason as report.v1.FailureReason });

export const eventSays = (code: number, value = 0): Uint8Array =>
  power.v1.Event.encode({ code: code as power.v1.EventCode, severity: 3, value });

/** Onboard time of the bench's next step. */
export const now_us = (b: ObcBench): number => b.step.simTimeUs;
