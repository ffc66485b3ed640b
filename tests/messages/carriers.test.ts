import { describe, expect, it } from "vitest";
import { sizesMax } from "../../src/messages/index.ts";
import type { Field } from "../../tools/generate/model.ts";
import { contract } from "./contract.ts";

const sizes: Record<string, { all_bytes: number }> = sizesMax;
const units = ["adcs", "power", "comms", "payload", "obc"];

/** Tag of 16 bytes and counter of 8 that authenticate a telecommand on the radio link. */
const authentication_bytes = 24;

const field = (message: string, name: string): Field =>
  contract.messages.get(message)?.fields.find((candidate) => candidate.name === name) as Field;

const largest_bytes = (messages: readonly string[]): number =>
  Math.max(...messages.map((message) => sizes[message]?.all_bytes ?? Infinity));

const reports = [...units.map((unit) => `falak.${unit}.v1.Telemetry`), "falak.report.v1.Verification"];
/** Telecommands that can wait on board: those of the other units. */
const embedded = ["adcs", "power", "comms", "payload"].map((unit) => `falak.${unit}.v1.Telecommand`);
const telecommands = units.map((unit) => `falak.${unit}.v1.Telecommand`);

describe("a field that carries an encoded message holds the largest of them", () => {
  it.each([
    ["falak.obc.v1.Report", "body", reports, 0],
    ["falak.obc.v1.Packet", "body", reports, 0],
    ["falak.obc.v1.Request", "body", telecommands, 0],
    ["falak.obc.v1.RoutedTelecommand", "body", telecommands, 0],
    ["falak.obc.v1.InsertActivity", "body", embedded, 0],
    ["falak.obc.v1.AddEventAction", "body", embedded, 0],
    ["falak.obc.v1.Inputs", "requests", ["falak.obc.v1.Request"], 0],
    ["falak.comms.v1.Outputs", "telecommands", ["falak.obc.v1.Request"], 0],
    ["falak.comms.v1.Inputs", "uplink_frames", ["falak.obc.v1.Request"], authentication_bytes],
    ["falak.link.v1.Telemetry", "telemetry", reports, 0],
    ["falak.link.v1.Telecommand", "command", telecommands, 0],
  ])("%s.%s", (message, name, carried, overhead_bytes) => {
    expect(field(message, name).sizeMax_bytes).toBeGreaterThanOrEqual(largest_bytes(carried) + overhead_bytes);
  });
});
