/** What came in, chunk by chunk and frame by frame. Nothing is dropped without being counted here. */

import type { Refusal } from "./decoder.ts";
import { frameTypeCount } from "./frame.ts";
import { createTrack, takeSequence, type SequenceTrack } from "./sequence.ts";

/** What became of a chunk: a new frame, a repetition, a frame of another session, or a refusal. */
export type ChunkFate = "delivered" | "duplicate" | "stale" | Refusal;

/** Identity (a): `chunks` is the sum of the eight fates. They count since the port was opened. */
export interface ChunkCounts extends Record<ChunkFate, number> {
  chunks: number;
}

/** Frames of one direction, a repetition not counted again. */
export interface FrameTotals {
  sent: number;
  distinct: number;
  missing: number;
}

export interface Ledger {
  readonly counts: ChunkCounts;
  /** Delivered frames whose payload was not what its type promises. */
  malformed: number;
  /** By frame type, in this session. */
  tracks: SequenceTrack[];
  /** Distinct and missing frames of the sessions before. */
  pastDistinct: number;
  pastMissing: number;
}

export const createLedger = (): Ledger => ({
  counts: { chunks: 0, delivered: 0, duplicate: 0, stale: 0, oversize: 0, cobs: 0, length: 0, crc: 0, unknown: 0 },
  malformed: 0,
  tracks: newTracks(),
  pastDistinct: 0,
  pastMissing: 0,
});

/** Begins to count the sequences of a new session. */
export function startSession(ledger: Ledger): void {
  ledger.pastDistinct += distinctOf(ledger);
  ledger.pastMissing += missingOf(ledger);
  ledger.tracks = newTracks();
}

/** Counts a chunk whose fate is decided. */
export function countChunk(ledger: Ledger, fate: ChunkFate): void {
  ledger.counts.chunks += 1;
  ledger.counts[fate] += 1;
}

/** Counts a frame of this session as new or as a repetition. */
export function countFrame(ledger: Ledger, type: number, sequence: number): "delivered" | "duplicate" {
  const fate = takeSequence(ledger.tracks[type]!, sequence) ? "delivered" : "duplicate";
  countChunk(ledger, fate);
  return fate;
}

/** Distinct frames of this session. */
export const distinctOf = (ledger: Ledger): number => ledger.tracks.reduce((sum, track) => sum + track.distinct, 0);

/** Missing frames of this session. */
export const missingOf = (ledger: Ledger): number => ledger.tracks.reduce((sum, track) => sum + track.missing, 0);

/** Identity (a). */
export function chunksBalance(counts: ChunkCounts): boolean {
  const { delivered, duplicate, stale, oversize, cobs, length, crc, unknown } = counts;
  return counts.chunks === delivered + duplicate + stale + oversize + cobs + length + crc + unknown;
}

/** Identity (b) of one direction, with what is known to be under way; `sent` as the sender says. */
export const framesBalance = (totals: FrameTotals, inFlight: number): boolean =>
  totals.sent === totals.distinct + totals.missing + inFlight;

const newTracks = (): SequenceTrack[] => Array.from({ length: frameTypeCount }, createTrack);
