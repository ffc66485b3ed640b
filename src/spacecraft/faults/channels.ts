/** The channels on which faults can act, as the spacecraft file makes them: names, units, kinds. */

import type { SpacecraftConfig } from "../config.ts";
import { adcsChannels } from "./channels/adcs.ts";
import type { ChannelInfo } from "./channels/channel.ts";
import { commsChannels } from "./channels/comms.ts";
import { payloadChannels } from "./channels/payload.ts";
import { powerChannels } from "./channels/power.ts";

export type { ChannelInfo } from "./channels/channel.ts";
export { axisNames, faceNames, noSignal_dbm, receiverNames, thermistorNames, wingNames } from "./names.ts";

/** Channels by index, by name, and the members of each device. */
export interface ChannelMap {
  readonly channels: readonly ChannelInfo[];
  readonly index: ReadonlyMap<string, number>;
  readonly members: readonly (readonly number[])[];
}

/** Every channel of a spacecraft, devices before their parts. */
export function channels(config: SpacecraftConfig): ChannelInfo[] {
  return [...adcsChannels(config), ...powerChannels(config), ...commsChannels(config), ...payloadChannels(config)];
}

/** The channels with the indices that the fault bank uses. */
export function createChannelMap(config: SpacecraftConfig): ChannelMap {
  const list = channels(config);
  const index = new Map(list.map((channel, i) => [channel.name, i]));
  const members = list.map(({ name }) => list.flatMap((other, i) => (other.name.startsWith(`${name}.`) ? [i] : [])));
  return { channels: list, index, members };
}

/** The index of a channel that must exist. */
export function channelIndex(map: ChannelMap, name: string): number {
  const index = map.index.get(name);
  if (index === undefined) throw new Error(`the spacecraft has no channel ${name}`);
  return index;
}
