/**
 * Faults of the onboard computer's processor, in the words of the other faults. Each happens once and is over.
 *
 * | channel | kind | then |
 * | --- | --- | --- |
 * | obc.processor | hang | the software stops until the watchdog starts it again |
 * | | reset | the processor starts again |
 */

import { obc } from "../messages/index.ts";

export const processorFaultKinds = ["hang", "reset"] as const;
export type ProcessorFaultKind = (typeof processorFaultKinds)[number];

/** What somebody asks for; see the table above. */
export interface ProcessorFault {
  readonly channel: string;
  readonly kind: ProcessorFaultKind;
}

export const processorChannels = [{ name: "obc.processor", kinds: processorFaultKinds }] as const;

export const isProcessorChannel = (name: string): boolean => processorChannels.some((each) => each.name === name);

export const isProcessorFault = (fault: { readonly channel: string }): fault is ProcessorFault =>
  isProcessorChannel(fault.channel);

/** What the processor is told in its next step; undefined for a kind that it does not have. */
export function upsetOf({ kind }: { readonly kind: string }): obc.v1.Upset | undefined {
  if (kind === "hang") return obc.v1.Upset.UPSET_HANG;
  return kind === "reset" ? obc.v1.Upset.UPSET_RESET : undefined;
}

export const processorRefusal = (kind: string): string =>
  `obc.processor cannot have ${kind}; it can have ${processorFaultKinds.join(", ")}`;
