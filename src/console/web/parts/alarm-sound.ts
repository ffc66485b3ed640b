/** Sound for alarms, off until somebody switches it on: two tones for red, one for yellow, at most every two seconds. */

import { useEffect, useSyncExternalStore } from "react";
import { read, write } from "./kept.ts";

const key = "sound";
const least_ms = 2000;
let isOn = read(key) === true;
let context: AudioContext | undefined;
let last_ms = -Infinity;
const listeners = new Set<() => void>();

export function setSound(on: boolean): void {
  isOn = on;
  write(key, on);
  // A browser lets a page be heard only after a click: this is one.
  if (on) void (context ??= new AudioContext()).resume();
  for (const listener of listeners) listener();
}

export const useSound = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => isOn,
  );

/** Sounds when there are more alarms that nobody has acknowledged than before. */
export function useAlarmSound(red: number, yellow: number): void {
  useEffect(() => {
    if (red > 0) sound([880, 660]);
  }, [red]);
  useEffect(() => {
    if (yellow > 0) sound([520]);
  }, [yellow]);
}

function sound(tones_Hz: readonly number[]): void {
  const now_ms = performance.now();
  if (!isOn || context?.state !== "running" || now_ms - last_ms < least_ms) return;
  last_ms = now_ms;
  for (const [place, tone_Hz] of tones_Hz.entries()) {
    const oscillator = context.createOscillator();
    const loudness = context.createGain();
    const from_s = context.currentTime + 0.18 * place;
    oscillator.frequency.value = tone_Hz;
    loudness.gain.setValueAtTime(0.12, from_s);
    loudness.gain.exponentialRampToValueAtTime(0.001, from_s + 0.16);
    oscillator.connect(loudness).connect(context.destination);
    oscillator.start(from_s);
    oscillator.stop(from_s + 0.17);
  }
}
