import type { LinkView } from "../../../../src/bench/station/link-view.ts";
import { commandOf, type TypedCommand } from "../../../../src/bench/station/command-text.ts";
import type { PageModel } from "../../../../src/console/bench/model.ts";
import { adcs } from "../../../../src/messages/index.ts";

const telemetry = Object.assign(adcs.v1.Telemetry.create(), {
  mode: adcs.v1.Mode.MODE_SUN_SAFE,
  bodyRateRadps: { x: 0.02, y: -0.001, z: 0.0004 },
  magneticFieldT: { x: 2.5e-5, y: -8e-6, z: 1.8e-5 },
  sunDirection: { x: 0, y: 0, z: -1 },
  sunInSight: true,
  sunAngleRad: 0.0123,
  secondsInMode: 42,
  acceptedCount: 1,
  refusedCount: 1,
});

const noon_ms = new Date(2026, 10, 23, 12, 0, 0).getTime();

const noChunks = {
  chunks: 0,
  delivered: 0,
  duplicate: 0,
  stale: 0,
  crc: 0,
  cobs: 0,
  length: 0,
  oversize: 0,
  unknown: 0,
};

/** Plugged, and nobody asked it anything. */
export const strangerLink: LinkView = {
  key: "serial:/dev/ttyUSB0",
  kind: "unknown",
  about: "FTDI 0403:6001",
  unit: undefined,
  state: "closed",
  why: "not opened: opening may reset a stranger's board",
  since_s: null,
  identity: null,
  chunks: noChunks,
  toTarget: null,
  fromTarget: null,
  bytesIn: 0,
  bytesOut: 0,
  rateIn_Bps: 0,
  rateOut_Bps: 0,
  losses: 0,
  reboots: 0,
  targetDropped: 0,
  roundTrips: { step: null, time: null },
  clock: null,
  stepping: null,
  fault: null,
  wire: null,
  commands: [],
  log: [],
  telemetry: null,
};

/** Stepped for a while over a wire that damages frames. */
export const busyLink: LinkView = {
  ...strangerLink,
  key: "serial:/dev/ttyACM0@115200",
  kind: "configured",
  about: "hil/boards/feather.yaml",
  unit: "adcs",
  state: "up",
  why: "",
  since_s: 754,
  identity: {
    unit: "adcs",
    uid: "e6605838-8305",
    firmware: "falak-rp2040",
    build: "1.0.0",
    contract: "1.1 ff2a3fd42780f191",
    contractVerdict: "same",
    contractWhy: "",
    bootCount: 17,
    resetReason: "WATCHDOG",
    frameMax_bytes: 526,
    rxWindow_bytes: 2104,
    clock_Hz: 1_000_000,
    canSnapshot: true,
    canStream: true,
    uptime_s: 3.2,
  },
  chunks: { ...noChunks, chunks: 7512, delivered: 7480, duplicate: 2, stale: 1, crc: 24, cobs: 5 },
  toTarget: { sent: 7590, distinct: 7561, missing: 28, inFlight: 1 },
  fromTarget: { sent: 7509, distinct: 7480, missing: 29, inFlight: 0 },
  bytesIn: 512_000,
  bytesOut: 1_310_000,
  rateIn_Bps: 1980,
  rateOut_Bps: 3150,
  losses: 1,
  reboots: 1,
  roundTrips: {
    step: {
      count: 7450,
      last_us: 48_200,
      p50_us: 48_100,
      p99_us: 82_900,
      max_us: 97_000,
      jitter_us: 310,
      bins: [
        { upTo_us: 32_768, count: 12 },
        { upTo_us: 65_536, count: 7300 },
        { upTo_us: 131_072, count: 138 },
      ],
    },
    time: {
      count: 40,
      last_us: 8100,
      p50_us: 8000,
      p99_us: 9700,
      max_us: 9700,
      jitter_us: 120,
      bins: [
        { upTo_us: 8192, count: 30 },
        { upTo_us: 16_384, count: 10 },
      ],
    },
  },
  clock: { offset_us: -1_234_567, rate_ppm: 18.4, uncertainty_us: 812, age_s: 2 },
  stepping: {
    isOn: true,
    period_us: 100_000,
    outputDelay_us: 80_000,
    steps: 7539,
    answers: 7450,
    overruns: 103,
    late: 14,
    missed: 2,
    rate_Hz: 9.8,
    busy_us: 1350,
    lateness99_us: 900,
  },
  fault: { kind: "bit-flip", directions: ["rx"], value: null, probability: 0.001, left_s: 7.4 },
  commands: [
    { requestId: 1, text: "set_mode SUN_SAFE", state: "EXECUTED", detail: "", sentAt_ms: noon_ms, took_ms: 61 },
    {
      requestId: 2,
      text: "set_mode NADIR",
      state: "REFUSED",
      detail: "EQUIPMENT_ABSENT",
      sentAt_ms: noon_ms,
      took_ms: 58,
    },
  ],
  log: [
    { at_ms: noon_ms, severity: "high", source: "target", text: "rebooted: boot count 16 -> 17" },
    {
      at_ms: noon_ms + 1000,
      severity: "info",
      source: "bench",
      text: "adcs e6605838-8305 answers: falak-rp2040 1.0.0",
    },
    { at_ms: noon_ms + 2000, severity: "medium", source: "target", text: "brown-out\u001b[2J on rail 3" },
  ],
  telemetry: { unit: "adcs", age_s: 0.7, count: 744, message: telemetry },
};

export const busyPage: PageModel = {
  station: {
    links: [
      busyLink,
      {
        ...strangerLink,
        key: "tcp:127.0.0.1:7001",
        kind: "registered",
        unit: "power",
        state: "down",
        why: "tcp 127.0.0.1:7001 not connected",
      },
      strangerLink,
    ],
    recording: { path: "bench-2026-11-23T12-00-00.mcap", size_bytes: 81_920, for_s: 62 },
    warnings: [],
  },
  selectedKey: busyLink.key,
  time: "12:00:03",
  prompt: undefined,
  note: "",
  isHelpShown: false,
};

export const emptyPage: PageModel = {
  ...busyPage,
  station: { links: [], recording: null, warnings: ["serial ports not listed; on Linux this needs udevadm"] },
  selectedKey: undefined,
};

/** A telecommand that asks before it goes. */
export function hazardous(): TypedCommand {
  const command = commandOf("adcs", "patch_sensor_sign GYRO X true");
  if (!command.ok) throw new Error(command.why);
  return command;
}
