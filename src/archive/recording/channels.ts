/** The channels of a recording and the schemas that they carry along. */

import { descriptorSet } from "../../messages/descriptors.ts";
import { record } from "../../messages/index.ts";
import { subsetFor } from "./descriptor-subset.ts";
import type { ReportContent, WireDirection } from "./entries.ts";
import type { SchemaSource } from "./mcap/assembler.ts";

export const inputTopic = "input_log";
export const noticeTopic = "events";
export const reportTopic = (unit: string, content: ReportContent): string => `${content}/${unit}`;
export const wireTopic = (unit: string, direction: WireDirection): string => `wire/${unit}/${direction}`;

export const inputSchema = (): SchemaSource => schemaOf(record.v1.Input.name);
export const noticeSchema = (): SchemaSource => schemaOf(record.v1.Notice.name);
export const wireSchema = (): SchemaSource => schemaOf(record.v1.WireBytes.name);

export function reportSchema(unit: string, content: ReportContent): SchemaSource {
  switch (content) {
    case "telemetry":
      return schemaOf(`falak.${unit}.v1.Telemetry`);
    case "event":
      return schemaOf(`falak.${unit}.v1.Event`);
    case "verification":
      return schemaOf("falak.report.v1.Verification");
  }
}

/** What a report's topic says: `telemetry/adcs`. Undefined for topics of another kind. */
export function parseReportTopic(
  topic: string,
): { readonly unit: string; readonly content: ReportContent } | undefined {
  const [content, unit, ...rest] = topic.split("/");
  if (unit === undefined || rest.length > 0) return undefined;
  return content === "telemetry" || content === "event" || content === "verification" ? { unit, content } : undefined;
}

/** What a wire's topic says: `wire/adcs/tx`. */
export function parseWireTopic(
  topic: string,
): { readonly unit: string; readonly direction: WireDirection } | undefined {
  const [head, unit, direction, ...rest] = topic.split("/");
  if (head !== "wire" || unit === undefined || rest.length > 0) return undefined;
  return direction === "tx" || direction === "rx" ? { unit, direction } : undefined;
}

/** A message's schema: the files of the contract that declare it and everything it uses. */
function schemaOf(name: string): SchemaSource {
  const file = `${name.split(".").slice(0, -1).join("/")}/${name.split(".")[1]}.proto`;
  return { name, encoding: "protobuf", data: subsetFor(descriptorSet(), file) };
}
