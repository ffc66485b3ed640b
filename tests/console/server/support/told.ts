import type { Told } from "../../../../src/console/protocol/port.ts";
import type { SampleBatch, SampleOrigin } from "../../../../src/console/protocol/telemetry.ts";

/** In everything that is behind the glass; nowhere else. */
export const secret = "xyzzy-behind-the-glass";
/** A truth sample that nobody else has: its bytes are looked for. */
export const secretValue = 271.8281828459045;

/** Everything an exercise can tell, with a secret wherever one can be. */
export const everythingTold = (branch = 1): Told[] => [
  {
    kind: "told",
    topic: "description",
    content: {
      scenario: "first-contact",
      title: "First contact",
      description: "",
      briefing: "Wait for the pass.",
      startUtc: "2026-01-01T00:00:00.000Z",
      duration_s: 21_600,
      seed: 1,
      spacecraft: "yinhe-1",
      branch,
      units: ["adcs", "power", "comms", "payload", "obc"],
      stations: [],
      faultChannels: [{ name: secret, unit: "", kinds: [secret] }],
      truthParameters: [`truth.${secret}`],
      telecommandsAuthenticated: false,
    },
  },
  {
    kind: "told",
    topic: "commands",
    content: [command(1, "power.set_load"), command(2, "adcs.set_mode"), command(3, "obc.ping")],
  },
  { kind: "told", topic: "events", content: [event(1, "everybody", "AOS Karachi"), event(2, "instructor", secret)] },
  { kind: "told", topic: "events", content: [event(3, "instructor", `${secret} again`)] },
  { kind: "told", topic: "alarms", content: [alarm(1, "power.bus_voltage_v"), alarm(2, "adcs.body_rate_radps.x")] },
  { kind: "told", topic: "procedures", content: [] },
  {
    kind: "told",
    topic: "onboard",
    content: { schedule: null, stores: null, monitors: null, eventActions: null, housekeeping: null },
  },
  { kind: "told", topic: "links", content: [] },
  { kind: "told", topic: "targets", content: [{ unit: "adcs", name: secret, target: `unix:/tmp/${secret}` }] },
  {
    kind: "told",
    topic: "faults",
    content: [
      {
        channel: `adcs.${secret}`,
        kind: "stuck",
        text: secret,
        hidden: true,
        since_us: 1,
        state: "in force",
        begins_us: null,
        plan: null,
      },
    ],
  },
  {
    kind: "told",
    topic: "score",
    content: [{ objective: secret, dimension: "speed", weight: 1, points: 0, verdict: "open", why: secret }],
  },
  { kind: "told", topic: "breakpoints", content: [{ name: secret }] },
  { kind: "told", topic: "exercises", content: [{ scenario: secret, title: secret, description: secret }] },
];

export function samples(origin: SampleOrigin, ...rows: readonly (readonly [number, number, number])[]): SampleBatch {
  return {
    origin,
    parameter: Uint16Array.from(rows, ([parameter]) => parameter),
    generated_us: Float64Array.from(rows, ([, at_us]) => at_us),
    received_us: Float64Array.from(rows, ([, at_us]) => at_us),
    value: Float64Array.from(rows, ([, , value]) => value),
  };
}

function command(requestId: number, name: string) {
  return {
    requestId,
    command: name,
    arguments: {},
    by: "flo",
    status: "QUEUED",
    reason: "",
    queued_us: 0,
    changed_us: 0,
    held: false,
    stages: [],
  };
}

const event = (number: number, audience: "everybody" | "instructor", text: string) =>
  ({ number, at_us: 0, generated_us: null, source: "ground", severity: "info", text, audience }) as const;

function alarm(id: number, parameter: string) {
  return {
    id,
    parameter,
    level: "red",
    active: true,
    acknowledged: false,
    acknowledgedBy: "",
    comment: "",
    shelvedUntil_us: null,
    raised_us: 0,
    value: 1,
    limit: 2,
  } as const;
}
