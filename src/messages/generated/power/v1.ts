// Generated from proto/ by `npm run generate`; do not edit.

import { messageType, type MessageType } from "../../message-type.ts";
import * as values from "../../values.ts";
import { falak as raw } from "../messages.js";
import * as reportV1 from "../report/v1.ts";

/** Loads on the bus, in the order of the switches. */
export const Load = {
  LOAD_UNSPECIFIED: 0,
  /** Receivers, obc and the power unit itself: not switchable. */
  LOAD_ESSENTIAL: 1,
  LOAD_ADCS: 2,
  LOAD_PLATFORM: 3,
  LOAD_TRANSMITTER: 4,
  LOAD_PAYLOAD: 5,
  LOAD_BATTERY_HEATER: 6,
  LOAD_PAYLOAD_HEATER: 7,
  /** Only while nothing is shed and half of the charge is left. */
  LOAD_THRUSTER: 8,
} as const;
export type Load = (typeof Load)[keyof typeof Load];

export const Wing = {
  WING_UNSPECIFIED: 0,
  WING_PLUS_Y: 1,
  WING_MINUS_Y: 2,
} as const;
export type Wing = (typeof Wing)[keyof typeof Wing];

/** How much is switched off to save the battery. */
export const SheddingLevel = {
  SHEDDING_LEVEL_UNSPECIFIED: 0,
  SHEDDING_LEVEL_NONE: 1,
  /** The payload is off. */
  SHEDDING_LEVEL_PAYLOAD: 2,
  /** The payload and the platform loads are off. */
  SHEDDING_LEVEL_PLATFORM: 3,
  /** Only the essential bus is on. */
  SHEDDING_LEVEL_SURVIVAL: 4,
} as const;
export type SheddingLevel = (typeof SheddingLevel)[keyof typeof SheddingLevel];

/** Whether the battery may be charged, or what forbids it. */
export const ChargeState = {
  CHARGE_STATE_UNSPECIFIED: 0,
  CHARGE_STATE_ALLOWED: 1,
  /** It is below the lowest or above the highest temperature for charging. */
  CHARGE_STATE_COLD: 2,
  CHARGE_STATE_HOT: 3,
  /** A cell is above its highest voltage. */
  CHARGE_STATE_OVER_VOLTAGE: 4,
} as const;
export type ChargeState = (typeof ChargeState)[keyof typeof ChargeState];

export const EventCode = {
  EVENT_CODE_UNSPECIFIED: 0,
  /** The unit started from its initial state; value: 0. */
  EVENT_CODE_STARTED: 1,
  /** The shedding level rose; value: the new level. */
  EVENT_CODE_LOADS_SHED: 2,
  /** The shedding level fell; value: the new level. */
  EVENT_CODE_LOADS_RESTORED: 3,
  /** A wing reports that it is deployed; value: the Wing. */
  EVENT_CODE_WING_DEPLOYED: 4,
  /** A switch tripped; value: the Load. */
  EVENT_CODE_SWITCH_TRIPPED: 5,
  /** A wing did not deploy in time; value: the Wing. */
  EVENT_CODE_WING_NOT_DEPLOYED: 6,
  /** The bus voltage is below its limit; value: volts. */
  EVENT_CODE_UNDER_VOLTAGE: 7,
  /** A battery string carries no current while the others do; value: the string, from 1. */
  EVENT_CODE_STRING_LOST: 8,
  /** The battery is not charged any more, or again; value: the ChargeState. */
  EVENT_CODE_CHARGE_STATE: 9,
  /** A parameter that came with a Step was not loaded, being unknown or out of its range; value: the Parameter. */
  EVENT_CODE_PARAMETER_REFUSED: 10,
} as const;
export type EventCode = (typeof EventCode)[keyof typeof EventCode];

/** Numbers of the flight software that depend on the spacecraft. What was not loaded is as built in. */
export const Parameter = {
  PARAMETER_UNSPECIFIED: 0,
  /** The battery: capacity of all strings, A.s; how many strings, and cells in series. */
  PARAMETER_CAPACITY: 1,
  PARAMETER_STRING_COUNT: 2,
  PARAMETER_CELLS_IN_SERIES: 3,
  /** Its resistance at 25 degC at once, and what is added with the time, ohm. */
  PARAMETER_RESISTANCE: 4,
  PARAMETER_RELAXATION: 5,
  /** Charge current that is asked for at most, and below which the battery rests, A. */
  PARAMETER_CHARGE_CURRENT_MAX: 6,
  PARAMETER_REST_CURRENT: 7,
  /** Bus voltage at which the battery counts as held at its charge voltage, V. */
  PARAMETER_REGULATED_VOLTAGE: 8,
  /** A section of the array at its maximum-power point at 28 degC, V, and its change, V/K. */
  PARAMETER_SECTION_VOLTAGE: 9,
  PARAMETER_SECTION_SLOPE: 10,
} as const;
export type Parameter = (typeof Parameter)[keyof typeof Parameter];

/** One wing's array section. */
export interface ArraySection {
  deployed: boolean;
  /** Unit: A. */
  currentA: number;
  /** Unit: V. */
  voltageV: number;
  /** Unit: degC. */
  temperatureDegc: number;
  /** Unit: rad. */
  driveAngleRad: number;
  /** Angle by which the wing must turn about +y to face the Sun, by the wing's own pair of cells; 0 while it sees none. Unit: rad. */
  sunAngleRad: number;
  /** The pair of cells sees the Sun. */
  sunSeen: boolean;
}

/** A ArraySection with every sub-message present. */
export type CompleteArraySection = ArraySection;

export function createArraySection(): CompleteArraySection {
  return {
    deployed: false,
    currentA: 0,
    voltageV: 0,
    temperatureDegc: 0,
    driveAngleRad: 0,
    sunAngleRad: 0,
    sunSeen: false,
  };
}

export function quantiseArraySection(message: ArraySection): void {
  message.currentA = Math.fround(message.currentA);
  message.voltageV = Math.fround(message.voltageV);
  message.temperatureDegc = Math.fround(message.temperatureDegc);
  message.driveAngleRad = Math.fround(message.driveAngleRad);
  message.sunAngleRad = Math.fround(message.sunAngleRad);
}

export function plainArraySection(from: ArraySection): ArraySection {
  return {
    deployed: from.deployed,
    currentA: from.currentA,
    voltageV: from.voltageV,
    temperatureDegc: from.temperatureDegc,
    driveAngleRad: from.driveAngleRad,
    sunAngleRad: from.sunAngleRad,
    sunSeen: from.sunSeen,
  };
}

/** One wing's array section. */
export const ArraySection: MessageType<ArraySection, CompleteArraySection> = messageType(
  "falak.power.v1.ArraySection",
  raw.power.v1.ArraySection,
  createArraySection,
  quantiseArraySection,
  plainArraySection,
);

/** One switch. */
export interface Switch {
  on: boolean;
  tripped: boolean;
  /** Unit: A. */
  currentA: number;
}

/** A Switch with every sub-message present. */
export type CompleteSwitch = Switch;

export function createSwitch(): CompleteSwitch {
  return {
    on: false,
    tripped: false,
    currentA: 0,
  };
}

export function quantiseSwitch(message: Switch): void {
  message.currentA = Math.fround(message.currentA);
}

export function plainSwitch(from: Switch): Switch {
  return {
    on: from.on,
    tripped: from.tripped,
    currentA: from.currentA,
  };
}

/** One switch. */
export const Switch: MessageType<Switch, CompleteSwitch> = messageType(
  "falak.power.v1.Switch",
  raw.power.v1.Switch,
  createSwitch,
  quantiseSwitch,
  plainSwitch,
);

/** What the sensors of the unit say. */
export interface Inputs {
  /** Unit: V. */
  busVoltageV: number;
  /** Positive while charging. Unit: A. */
  batteryCurrentA: number;
  /** Unit: degC. */
  batteryTemperatureDegc: number;
  /** Current of each parallel string, positive while charging. Unit: A. */
  stringCurrentsA: number[];
  arraySections: ArraySection[];
  /** In the order of Load, without UNSPECIFIED. */
  switches: Switch[];
  /** Unit: V. */
  cellVoltagesV: number[];
  /** Thermistors, in the order of the spacecraft file. Unit: degC. */
  temperaturesDegc: number[];
}

/** A Inputs with every sub-message present. */
export type CompleteInputs = Inputs;

export function createInputs(): CompleteInputs {
  return {
    busVoltageV: 0,
    batteryCurrentA: 0,
    batteryTemperatureDegc: 0,
    stringCurrentsA: [],
    arraySections: [],
    switches: [],
    cellVoltagesV: [],
    temperaturesDegc: [],
  };
}

export function quantiseInputs(message: Inputs): void {
  message.busVoltageV = Math.fround(message.busVoltageV);
  message.batteryCurrentA = Math.fround(message.batteryCurrentA);
  message.batteryTemperatureDegc = Math.fround(message.batteryTemperatureDegc);
  values.assertAtMost(message.stringCurrentsA.length, 4, "falak.power.v1.Inputs.string_currents_a", "elements");
  for (let i = 0; i < message.stringCurrentsA.length; i += 1) {
    message.stringCurrentsA[i] = Math.fround(message.stringCurrentsA[i]!);
  }
  values.assertAtMost(message.arraySections.length, 2, "falak.power.v1.Inputs.array_sections", "elements");
  for (let i = 0; i < message.arraySections.length; i += 1) {
    quantiseArraySection(message.arraySections[i]!);
  }
  values.assertAtMost(message.switches.length, 8, "falak.power.v1.Inputs.switches", "elements");
  for (let i = 0; i < message.switches.length; i += 1) {
    quantiseSwitch(message.switches[i]!);
  }
  values.assertAtMost(message.cellVoltagesV.length, 8, "falak.power.v1.Inputs.cell_voltages_v", "elements");
  for (let i = 0; i < message.cellVoltagesV.length; i += 1) {
    message.cellVoltagesV[i] = Math.fround(message.cellVoltagesV[i]!);
  }
  values.assertAtMost(message.temperaturesDegc.length, 12, "falak.power.v1.Inputs.temperatures_degc", "elements");
  for (let i = 0; i < message.temperaturesDegc.length; i += 1) {
    message.temperaturesDegc[i] = Math.fround(message.temperaturesDegc[i]!);
  }
}

export function plainInputs(from: Inputs): Inputs {
  values.refuseAbove(from.stringCurrentsA.length, 4, "falak.power.v1.Inputs.string_currents_a", "elements");
  values.refuseAbove(from.arraySections.length, 2, "falak.power.v1.Inputs.array_sections", "elements");
  values.refuseAbove(from.switches.length, 8, "falak.power.v1.Inputs.switches", "elements");
  values.refuseAbove(from.cellVoltagesV.length, 8, "falak.power.v1.Inputs.cell_voltages_v", "elements");
  values.refuseAbove(from.temperaturesDegc.length, 12, "falak.power.v1.Inputs.temperatures_degc", "elements");
  return {
    busVoltageV: from.busVoltageV,
    batteryCurrentA: from.batteryCurrentA,
    batteryTemperatureDegc: from.batteryTemperatureDegc,
    stringCurrentsA: from.stringCurrentsA.slice(),
    arraySections: from.arraySections.map((each) => plainArraySection(each)),
    switches: from.switches.map((each) => plainSwitch(each)),
    cellVoltagesV: from.cellVoltagesV.slice(),
    temperaturesDegc: from.temperaturesDegc.slice(),
  };
}

/** What the sensors of the unit say. */
export const Inputs: MessageType<Inputs, CompleteInputs> = messageType(
  "falak.power.v1.Inputs",
  raw.power.v1.Inputs,
  createInputs,
  quantiseInputs,
  plainInputs,
);

/** What the unit drives. */
export interface Outputs {
  /** A bit per load, bit 0 is ESSENTIAL: closed where set. Unit: 1. */
  switchesOn: number;
  /** A bit per wing: the hold-down is released where set. Unit: 1. */
  releaseWings: number;
  /** Operating voltage asked of each section's converter; absent: the converter tracks the maximum by itself. Unit: V. */
  sectionVoltagesV: number[];
  /** Rate of each wing drive. Unit: rad/s. */
  driveRatesRadps: number[];
  /** Largest charging current. Unit: A. */
  chargeCurrentMaxA: number;
  /** A bit per string: connected where set. Unit: 1. */
  stringsConnected: number;
}

/** A Outputs with every sub-message present. */
export type CompleteOutputs = Outputs;

export function createOutputs(): CompleteOutputs {
  return {
    switchesOn: 0,
    releaseWings: 0,
    sectionVoltagesV: [],
    driveRatesRadps: [],
    chargeCurrentMaxA: 0,
    stringsConnected: 0,
  };
}

export function quantiseOutputs(message: Outputs): void {
  message.switchesOn = message.switchesOn >>> 0;
  message.releaseWings = message.releaseWings >>> 0;
  values.assertAtMost(message.sectionVoltagesV.length, 2, "falak.power.v1.Outputs.section_voltages_v", "elements");
  for (let i = 0; i < message.sectionVoltagesV.length; i += 1) {
    message.sectionVoltagesV[i] = Math.fround(message.sectionVoltagesV[i]!);
  }
  values.assertAtMost(message.driveRatesRadps.length, 2, "falak.power.v1.Outputs.drive_rates_radps", "elements");
  for (let i = 0; i < message.driveRatesRadps.length; i += 1) {
    message.driveRatesRadps[i] = Math.fround(message.driveRatesRadps[i]!);
  }
  message.chargeCurrentMaxA = Math.fround(message.chargeCurrentMaxA);
  message.stringsConnected = message.stringsConnected >>> 0;
}

export function plainOutputs(from: Outputs): Outputs {
  values.refuseAbove(from.sectionVoltagesV.length, 2, "falak.power.v1.Outputs.section_voltages_v", "elements");
  values.refuseAbove(from.driveRatesRadps.length, 2, "falak.power.v1.Outputs.drive_rates_radps", "elements");
  return {
    switchesOn: from.switchesOn,
    releaseWings: from.releaseWings,
    sectionVoltagesV: from.sectionVoltagesV.slice(),
    driveRatesRadps: from.driveRatesRadps.slice(),
    chargeCurrentMaxA: from.chargeCurrentMaxA,
    stringsConnected: from.stringsConnected,
  };
}

/** What the unit drives. */
export const Outputs: MessageType<Outputs, CompleteOutputs> = messageType(
  "falak.power.v1.Outputs",
  raw.power.v1.Outputs,
  createOutputs,
  quantiseOutputs,
  plainOutputs,
);

/** A number of the flight software. */
export interface ParameterValue {
  parameter: Parameter;
  /** Its unit stands beside the parameter. Unit: 1. */
  value: number;
}

/** A ParameterValue with every sub-message present. */
export type CompleteParameterValue = ParameterValue;

export function createParameterValue(): CompleteParameterValue {
  return {
    parameter: 0,
    value: 0,
  };
}

export function quantiseParameterValue(message: ParameterValue): void {
  message.parameter = (message.parameter | 0) as Parameter;
  message.value = Math.fround(message.value);
}

export function plainParameterValue(from: ParameterValue): ParameterValue {
  return {
    parameter: from.parameter,
    value: from.value,
  };
}

/** A number of the flight software. */
export const ParameterValue: MessageType<ParameterValue, CompleteParameterValue> = messageType(
  "falak.power.v1.ParameterValue",
  raw.power.v1.ParameterValue,
  createParameterValue,
  quantiseParameterValue,
  plainParameterValue,
);

/** What the bench sends at an instant: the clock, what the sensors say, and the telecommands that arrived. */
export interface Step {
  /** Counts the steps of this unit since the start of the exercise. Unit: 1. */
  tick: number;
  /** Moment of the instant since the start of the exercise. Unit: us. */
  simTimeUs: number;
  /** How long the control law shall run. Unit: us. */
  periodUs: number;
  inputs: Inputs | null;
  telecommands: Telecommand[];
  /** Numbers of this spacecraft, where they are other than those built in: with the first steps after a start. */
  parameters: ParameterValue[];
}

/** A Step with every sub-message present. */
export type CompleteStep = Step & { inputs: CompleteInputs };

export function createStep(): CompleteStep {
  return {
    tick: 0,
    simTimeUs: 0,
    periodUs: 0,
    inputs: createInputs(),
    telecommands: [],
    parameters: [],
  };
}

export function quantiseStep(message: Step): void {
  message.tick = message.tick >>> 0;
  message.simTimeUs = values.toUint64(message.simTimeUs);
  message.periodUs = message.periodUs >>> 0;
  if (message.inputs !== null) quantiseInputs(message.inputs);
  values.assertAtMost(message.telecommands.length, 2, "falak.power.v1.Step.telecommands", "elements");
  for (let i = 0; i < message.telecommands.length; i += 1) {
    quantiseTelecommand(message.telecommands[i]!);
  }
  values.assertAtMost(message.parameters.length, 6, "falak.power.v1.Step.parameters", "elements");
  for (let i = 0; i < message.parameters.length; i += 1) {
    quantiseParameterValue(message.parameters[i]!);
  }
}

export function plainStep(from: Step): Step {
  values.refuseAbove(from.telecommands.length, 2, "falak.power.v1.Step.telecommands", "elements");
  values.refuseAbove(from.parameters.length, 6, "falak.power.v1.Step.parameters", "elements");
  return {
    tick: from.tick,
    simTimeUs: values.safeInteger(from.simTimeUs, "falak.power.v1.Step.sim_time_us"),
    periodUs: from.periodUs,
    inputs: from.inputs === null ? null : plainInputs(from.inputs),
    telecommands: from.telecommands.map((each) => plainTelecommand(each)),
    parameters: from.parameters.map((each) => plainParameterValue(each)),
  };
}

/** What the bench sends at an instant: the clock, what the sensors say, and the telecommands that arrived. */
export const Step: MessageType<Step, CompleteStep> = messageType(
  "falak.power.v1.Step",
  raw.power.v1.Step,
  createStep,
  quantiseStep,
  plainStep,
);

/** The answer to a Step. */
export interface StepDone {
  /** The tick that is answered. Unit: 1. */
  tick: number;
  outputs: Outputs | null;
  /** Housekeeping, in the ticks in which it is due. */
  telemetry: Telemetry | null;
  events: Event[];
  verifications: reportV1.Verification[];
  /** Time that the step took on the target's own clock; evidence, never part of a hash. Unit: us. */
  busyUs: number;
}

/** A StepDone with every sub-message present. */
export type CompleteStepDone = StepDone & { outputs: CompleteOutputs; telemetry: CompleteTelemetry };

export function createStepDone(): CompleteStepDone {
  return {
    tick: 0,
    outputs: createOutputs(),
    telemetry: createTelemetry(),
    events: [],
    verifications: [],
    busyUs: 0,
  };
}

export function quantiseStepDone(message: StepDone): void {
  message.tick = message.tick >>> 0;
  if (message.outputs !== null) quantiseOutputs(message.outputs);
  if (message.telemetry !== null) quantiseTelemetry(message.telemetry);
  values.assertAtMost(message.events.length, 2, "falak.power.v1.StepDone.events", "elements");
  for (let i = 0; i < message.events.length; i += 1) {
    quantiseEvent(message.events[i]!);
  }
  values.assertAtMost(message.verifications.length, 2, "falak.power.v1.StepDone.verifications", "elements");
  for (let i = 0; i < message.verifications.length; i += 1) {
    reportV1.quantiseVerification(message.verifications[i]!);
  }
  message.busyUs = message.busyUs >>> 0;
}

export function plainStepDone(from: StepDone): StepDone {
  values.refuseAbove(from.events.length, 2, "falak.power.v1.StepDone.events", "elements");
  values.refuseAbove(from.verifications.length, 2, "falak.power.v1.StepDone.verifications", "elements");
  return {
    tick: from.tick,
    outputs: from.outputs === null ? null : plainOutputs(from.outputs),
    telemetry: from.telemetry === null ? null : plainTelemetry(from.telemetry),
    events: from.events.map((each) => plainEvent(each)),
    verifications: from.verifications.map((each) => reportV1.plainVerification(each)),
    busyUs: from.busyUs,
  };
}

/** The answer to a Step. */
export const StepDone: MessageType<StepDone, CompleteStepDone> = messageType(
  "falak.power.v1.StepDone",
  raw.power.v1.StepDone,
  createStepDone,
  quantiseStepDone,
  plainStepDone,
);

/** Something that happened on board. */
export interface Event {
  code: EventCode;
  severity: reportV1.EventSeverity;
  /** A number that goes with the event; its meaning and unit stand beside the code. Unit: 1. */
  value: number;
}

/** A Event with every sub-message present. */
export type CompleteEvent = Event;

export function createEvent(): CompleteEvent {
  return {
    code: 0,
    severity: 0,
    value: 0,
  };
}

export function quantiseEvent(message: Event): void {
  message.code = (message.code | 0) as EventCode;
  message.severity = (message.severity | 0) as reportV1.EventSeverity;
  message.value = Math.fround(message.value);
}

export function plainEvent(from: Event): Event {
  return {
    code: from.code,
    severity: from.severity,
    value: from.value,
  };
}

/** Something that happened on board. */
export const Event: MessageType<Event, CompleteEvent> = messageType(
  "falak.power.v1.Event",
  raw.power.v1.Event,
  createEvent,
  quantiseEvent,
  plainEvent,
);

/** Housekeeping. */
export interface Telemetry {
  /** Estimated, of the whole battery. Unit: 1. */
  stateOfCharge: number;
  /** Unit: V. */
  busVoltageV: number;
  /** Positive while charging. Unit: A. */
  batteryCurrentA: number;
  /** Unit: degC. */
  batteryTemperatureDegc: number;
  /** Unit: W. */
  arrayPowerW: number;
  /** Unit: W. */
  loadPowerW: number;
  sheddingLevel: SheddingLevel;
  /** A bit per load, bit 0 is ESSENTIAL. Unit: 1. */
  switchesOn: number;
  /** A bit per load. Unit: 1. */
  switchesTripped: number;
  /** A bit per wing: 0 is +Y, 1 is -Y. Unit: 1. */
  wingsDeployed: number;
  /** Unit: A. */
  stringCurrentsA: number[];
  /** Unit: 1. */
  acceptedCount: number;
  /** Unit: 1. */
  refusedCount: number;
  /** Unit: degC. */
  temperaturesDegc: number[];
  /** Drive angle of each wing. Unit: rad. */
  driveAnglesRad: number[];
  /** Lowest and highest of the cells. Unit: V. */
  cellVoltageMinV: number;
  /** Unit: V. */
  cellVoltageMaxV: number;
  chargeState: ChargeState;
}

/** A Telemetry with every sub-message present. */
export type CompleteTelemetry = Telemetry;

export function createTelemetry(): CompleteTelemetry {
  return {
    stateOfCharge: 0,
    busVoltageV: 0,
    batteryCurrentA: 0,
    batteryTemperatureDegc: 0,
    arrayPowerW: 0,
    loadPowerW: 0,
    sheddingLevel: 0,
    switchesOn: 0,
    switchesTripped: 0,
    wingsDeployed: 0,
    stringCurrentsA: [],
    acceptedCount: 0,
    refusedCount: 0,
    temperaturesDegc: [],
    driveAnglesRad: [],
    cellVoltageMinV: 0,
    cellVoltageMaxV: 0,
    chargeState: 0,
  };
}

export function quantiseTelemetry(message: Telemetry): void {
  message.stateOfCharge = Math.fround(message.stateOfCharge);
  message.busVoltageV = Math.fround(message.busVoltageV);
  message.batteryCurrentA = Math.fround(message.batteryCurrentA);
  message.batteryTemperatureDegc = Math.fround(message.batteryTemperatureDegc);
  message.arrayPowerW = Math.fround(message.arrayPowerW);
  message.loadPowerW = Math.fround(message.loadPowerW);
  message.sheddingLevel = (message.sheddingLevel | 0) as SheddingLevel;
  message.switchesOn = message.switchesOn >>> 0;
  message.switchesTripped = message.switchesTripped >>> 0;
  message.wingsDeployed = message.wingsDeployed >>> 0;
  values.assertAtMost(message.stringCurrentsA.length, 4, "falak.power.v1.Telemetry.string_currents_a", "elements");
  for (let i = 0; i < message.stringCurrentsA.length; i += 1) {
    message.stringCurrentsA[i] = Math.fround(message.stringCurrentsA[i]!);
  }
  message.acceptedCount = message.acceptedCount >>> 0;
  message.refusedCount = message.refusedCount >>> 0;
  values.assertAtMost(message.temperaturesDegc.length, 12, "falak.power.v1.Telemetry.temperatures_degc", "elements");
  for (let i = 0; i < message.temperaturesDegc.length; i += 1) {
    message.temperaturesDegc[i] = Math.fround(message.temperaturesDegc[i]!);
  }
  values.assertAtMost(message.driveAnglesRad.length, 2, "falak.power.v1.Telemetry.drive_angles_rad", "elements");
  for (let i = 0; i < message.driveAnglesRad.length; i += 1) {
    message.driveAnglesRad[i] = Math.fround(message.driveAnglesRad[i]!);
  }
  message.cellVoltageMinV = Math.fround(message.cellVoltageMinV);
  message.cellVoltageMaxV = Math.fround(message.cellVoltageMaxV);
  message.chargeState = (message.chargeState | 0) as ChargeState;
}

export function plainTelemetry(from: Telemetry): Telemetry {
  values.refuseAbove(from.stringCurrentsA.length, 4, "falak.power.v1.Telemetry.string_currents_a", "elements");
  values.refuseAbove(from.temperaturesDegc.length, 12, "falak.power.v1.Telemetry.temperatures_degc", "elements");
  values.refuseAbove(from.driveAnglesRad.length, 2, "falak.power.v1.Telemetry.drive_angles_rad", "elements");
  return {
    stateOfCharge: from.stateOfCharge,
    busVoltageV: from.busVoltageV,
    batteryCurrentA: from.batteryCurrentA,
    batteryTemperatureDegc: from.batteryTemperatureDegc,
    arrayPowerW: from.arrayPowerW,
    loadPowerW: from.loadPowerW,
    sheddingLevel: from.sheddingLevel,
    switchesOn: from.switchesOn,
    switchesTripped: from.switchesTripped,
    wingsDeployed: from.wingsDeployed,
    stringCurrentsA: from.stringCurrentsA.slice(),
    acceptedCount: from.acceptedCount,
    refusedCount: from.refusedCount,
    temperaturesDegc: from.temperaturesDegc.slice(),
    driveAnglesRad: from.driveAnglesRad.slice(),
    cellVoltageMinV: from.cellVoltageMinV,
    cellVoltageMaxV: from.cellVoltageMaxV,
    chargeState: from.chargeState,
  };
}

/** Housekeeping. */
export const Telemetry: MessageType<Telemetry, CompleteTelemetry> = messageType(
  "falak.power.v1.Telemetry",
  raw.power.v1.Telemetry,
  createTelemetry,
  quantiseTelemetry,
  plainTelemetry,
);

/** One telecommand to the unit. */
export interface Telecommand {
  /** Unit: 1. */
  requestId: number;
  setLoad: SetLoad | null;
  deployWing: DeployWing | null;
  setSheddingThreshold: SetSheddingThreshold | null;
  resetTrip: ResetTrip | null;
}

/** A Telecommand with every sub-message present. */
export type CompleteTelecommand = Telecommand;

export function createTelecommand(): CompleteTelecommand {
  return {
    requestId: 0,
    setLoad: null,
    deployWing: null,
    setSheddingThreshold: null,
    resetTrip: null,
  };
}

export function quantiseTelecommand(message: Telecommand): void {
  message.requestId = message.requestId >>> 0;
  if (message.setLoad !== null) quantiseSetLoad(message.setLoad);
  if (message.deployWing !== null) quantiseDeployWing(message.deployWing);
  if (message.setSheddingThreshold !== null) quantiseSetSheddingThreshold(message.setSheddingThreshold);
  if (message.resetTrip !== null) quantiseResetTrip(message.resetTrip);
  if (message.deployWing !== null || message.setSheddingThreshold !== null || message.resetTrip !== null) message.setLoad = null;
  if (message.setSheddingThreshold !== null || message.resetTrip !== null) message.deployWing = null;
  if (message.resetTrip !== null) message.setSheddingThreshold = null;
}

export function plainTelecommand(from: Telecommand): Telecommand {
  return {
    requestId: from.requestId,
    setLoad: from.setLoad === null || from.deployWing !== null || from.setSheddingThreshold !== null || from.resetTrip !== null ? null : plainSetLoad(from.setLoad),
    deployWing: from.deployWing === null || from.setSheddingThreshold !== null || from.resetTrip !== null ? null : plainDeployWing(from.deployWing),
    setSheddingThreshold: from.setSheddingThreshold === null || from.resetTrip !== null ? null : plainSetSheddingThreshold(from.setSheddingThreshold),
    resetTrip: from.resetTrip === null ? null : plainResetTrip(from.resetTrip),
  };
}

/** One telecommand to the unit. */
export const Telecommand: MessageType<Telecommand, CompleteTelecommand> = messageType(
  "falak.power.v1.Telecommand",
  raw.power.v1.Telecommand,
  createTelecommand,
  quantiseTelecommand,
  plainTelecommand,
);

/** Switches a load. */
export interface SetLoad {
  load: Load;
  on: boolean;
}

/** A SetLoad with every sub-message present. */
export type CompleteSetLoad = SetLoad;

export function createSetLoad(): CompleteSetLoad {
  return {
    load: 0,
    on: false,
  };
}

export function quantiseSetLoad(message: SetLoad): void {
  message.load = (message.load | 0) as Load;
}

export function plainSetLoad(from: SetLoad): SetLoad {
  return {
    load: from.load,
    on: from.on,
  };
}

/** Switches a load. */
export const SetLoad: MessageType<SetLoad, CompleteSetLoad> = messageType(
  "falak.power.v1.SetLoad",
  raw.power.v1.SetLoad,
  createSetLoad,
  quantiseSetLoad,
  plainSetLoad,
);

/** Fires the hold-down release of a wing. */
export interface DeployWing {
  wing: Wing;
}

/** A DeployWing with every sub-message present. */
export type CompleteDeployWing = DeployWing;

export function createDeployWing(): CompleteDeployWing {
  return {
    wing: 0,
  };
}

export function quantiseDeployWing(message: DeployWing): void {
  message.wing = (message.wing | 0) as Wing;
}

export function plainDeployWing(from: DeployWing): DeployWing {
  return {
    wing: from.wing,
  };
}

/** Fires the hold-down release of a wing. */
export const DeployWing: MessageType<DeployWing, CompleteDeployWing> = messageType(
  "falak.power.v1.DeployWing",
  raw.power.v1.DeployWing,
  createDeployWing,
  quantiseDeployWing,
  plainDeployWing,
);

/** Sets the state of charge below which a level of loads is shed. */
export interface SetSheddingThreshold {
  level: SheddingLevel;
  /** Unit: 1. */
  stateOfCharge: number;
}

/** A SetSheddingThreshold with every sub-message present. */
export type CompleteSetSheddingThreshold = SetSheddingThreshold;

export function createSetSheddingThreshold(): CompleteSetSheddingThreshold {
  return {
    level: 0,
    stateOfCharge: 0,
  };
}

export function quantiseSetSheddingThreshold(message: SetSheddingThreshold): void {
  message.level = (message.level | 0) as SheddingLevel;
  message.stateOfCharge = Math.fround(message.stateOfCharge);
}

export function plainSetSheddingThreshold(from: SetSheddingThreshold): SetSheddingThreshold {
  return {
    level: from.level,
    stateOfCharge: from.stateOfCharge,
  };
}

/** Sets the state of charge below which a level of loads is shed. */
export const SetSheddingThreshold: MessageType<SetSheddingThreshold, CompleteSetSheddingThreshold> = messageType(
  "falak.power.v1.SetSheddingThreshold",
  raw.power.v1.SetSheddingThreshold,
  createSetSheddingThreshold,
  quantiseSetSheddingThreshold,
  plainSetSheddingThreshold,
);

/** Clears a tripped switch, which stays open. */
export interface ResetTrip {
  load: Load;
}

/** A ResetTrip with every sub-message present. */
export type CompleteResetTrip = ResetTrip;

export function createResetTrip(): CompleteResetTrip {
  return {
    load: 0,
  };
}

export function quantiseResetTrip(message: ResetTrip): void {
  message.load = (message.load | 0) as Load;
}

export function plainResetTrip(from: ResetTrip): ResetTrip {
  return {
    load: from.load,
  };
}

/** Clears a tripped switch, which stays open. */
export const ResetTrip: MessageType<ResetTrip, CompleteResetTrip> = messageType(
  "falak.power.v1.ResetTrip",
  raw.power.v1.ResetTrip,
  createResetTrip,
  quantiseResetTrip,
  plainResetTrip,
);
