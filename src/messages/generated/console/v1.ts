// Generated from proto/ by `npm run generate`; do not edit.

import { messageType, type MessageType } from "../../message-type.ts";
import { falak as raw } from "../messages.js";

/** Where samples come from. */
export const Origin = {
  ORIGIN_UNSPECIFIED: 0,
  /** What came down. */
  ORIGIN_DOWNLINK: 1,
  /** What units say on the bench; not for trainees. */
  ORIGIN_CABLE: 2,
  /** What is; not for trainees. */
  ORIGIN_TRUTH: 3,
} as const;
export type Origin = (typeof Origin)[keyof typeof Origin];

/** Samples in order of reception, one row each; all columns have the same length. */
export interface Samples {
  origin: Origin;
  /** Index of the parameter in the list of its origin. Unit: 1. */
  parameter: number[];
  /** Simulated time since the start of the exercise at which it was measured. Unit: us. */
  generatedUs: number[];
  /** Simulated time at which the ground had it. Unit: us. */
  receivedUs: number[];
  /** Numbers as they are, booleans as 0 and 1, states as their numbers. Unit: 1. */
  value: number[];
}

/** A Samples with every sub-message present. */
export type CompleteSamples = Samples;

export function createSamples(): CompleteSamples {
  return {
    origin: 0,
    parameter: [],
    generatedUs: [],
    receivedUs: [],
    value: [],
  };
}

export function quantiseSamples(message: Samples): void {
  message.origin = (message.origin | 0) as Origin;
  for (let i = 0; i < message.parameter.length; i += 1) {
    message.parameter[i] = message.parameter[i]! >>> 0;
  }
}

export function plainSamples(from: Samples): Samples {
  return {
    origin: from.origin,
    parameter: from.parameter.slice(),
    generatedUs: from.generatedUs.slice(),
    receivedUs: from.receivedUs.slice(),
    value: from.value.slice(),
  };
}

/** Samples in order of reception, one row each; all columns have the same length. */
export const Samples: MessageType<Samples, CompleteSamples> = messageType(
  "falak.console.v1.Samples",
  raw.console.v1.Samples,
  createSamples,
  quantiseSamples,
  plainSamples,
);

/** One message of the socket. */
export interface Batch {
  /** Of the exercise: samples of an older branch are no longer live. Unit: 1. */
  branch: number;
  samples: Samples[];
}

/** A Batch with every sub-message present. */
export type CompleteBatch = Batch;

export function createBatch(): CompleteBatch {
  return {
    branch: 0,
    samples: [],
  };
}

export function quantiseBatch(message: Batch): void {
  message.branch = message.branch >>> 0;
  for (let i = 0; i < message.samples.length; i += 1) {
    quantiseSamples(message.samples[i]!);
  }
}

export function plainBatch(from: Batch): Batch {
  return {
    branch: from.branch,
    samples: from.samples.map((each) => plainSamples(each)),
  };
}

/** One message of the socket. */
export const Batch: MessageType<Batch, CompleteBatch> = messageType(
  "falak.console.v1.Batch",
  raw.console.v1.Batch,
  createBatch,
  quantiseBatch,
  plainBatch,
);
