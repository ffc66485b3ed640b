/** Prepared faults, for those who show them and those who add to them. They stay on this machine. */

import { useSyncExternalStore } from "react";
import { keepPrepared, preparedFaults, type WrittenFault } from "./fault.ts";

let faults = preparedFaults();
const listeners = new Set<() => void>();

function change(next: readonly WrittenFault[]): void {
  faults = next;
  keepPrepared(next);
  for (const listener of listeners) listener();
}

export const prepareFault = (fault: WrittenFault): void => change([...faults, fault]);
export const dropPrepared = (place: number): void => change(faults.filter((_, each) => each !== place));

export const usePrepared = (): readonly WrittenFault[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => faults,
  );
