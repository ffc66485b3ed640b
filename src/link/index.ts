/** The link: COBS, CRC-32C, frames and the sessions at both ends. See the README beside this file. */

export { estimateAt, type ClockEstimate } from "./clock.ts";
export { cobsDecode, cobsEncode, cobsMax_bytes } from "./cobs.ts";
export { checkContract, type Contract, type ContractCheck, type ContractVerdict } from "./contract.ts";
export { crc32c } from "../kernel/crc32c.ts";
export { createFrame, decodeFrame, payloadOf, type Frame, type Refusal } from "./decoder.ts";
export * from "./frame.ts";
export { createGuard, guardBytes, restartGuard, type Guard } from "./guard.ts";
export type { DirectionStats, FailureReason, HostEvent, TelecommandOutcome } from "./host/events.ts";
export type { RequestSent } from "./host/request.ts";
export { HostSession } from "./host/session.ts";
export type { HostConfig, HostPhase, HostState, Sync } from "./host/state.ts";
export type { StepSent } from "./host/stepping.ts";
export type { TelecommandSent } from "./host/telecommands.ts";
export { chunksBalance, framesBalance, type ChunkCounts, type ChunkFate, type FrameTotals } from "./ledger.ts";
export { linkLoad, type LinkLoad } from "./load.ts";
export { createSplitter, nextChunk, restartSplitter, splitBytes, type Splitter } from "./splitter.ts";
export type { TargetEvent, Ticket } from "./target/events.ts";
export { TargetSession } from "./target/session.ts";
export type { TargetIdentity, TargetState } from "./target/state.ts";
export { readTick } from "./tick.ts";
export { stateMax_bytes } from "./transfer.ts";
