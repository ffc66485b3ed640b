/** A panel's help stands in the panel itself, above what it shows: it covers nothing. */

import { useSyncExternalStore } from "react";
import type { PanelKind } from "../panels/panel.ts";

let shown: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

export function toggleHelp(panel: string): void {
  const next = new Set(shown);
  if (!next.delete(panel)) next.add(panel);
  shown = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export function PanelHelp({ kind: { id, help } }: { readonly kind: PanelKind }) {
  const isShown = useSyncExternalStore(subscribe, () => shown.has(id));
  return isShown ? <p className="panel-help">{help}</p> : null;
}
