/** ST[15], storage and retrieval: what the ground does with the packet stores. */

import { obc } from "../../../messages/index.ts";
import { isWithin } from "../../numbers.ts";
import { inRange, Reason } from "../../verification.ts";
import { always, type Commands, done, later } from "../commands.ts";
import type { PacketStore } from "../flash.ts";
import { packService } from "../packets/packets.ts";
import { endRetrieval } from "../packets/playback.ts";
import { deleteUpTo, unsentCount } from "../packets/store.ts";
import type { ObcState } from "../state.ts";

const { STORE_EVENTS, STORE_HOUSEKEEPING, STORE_ALL } = obc.v1.Store;
const { FAILURE_REASON_NONE, FAILURE_REASON_BUSY, FAILURE_REASON_NOT_FOUND } = Reason;

type OfStore = { readonly store: obc.v1.Store };
const oneStore = ({ store }: OfStore): Reason => inRange(isWithin(store, STORE_EVENTS, STORE_HOUSEKEEPING));
const isAny = ({ store }: OfStore): boolean => isWithin(store, STORE_EVENTS, STORE_ALL);

export const storageCommands: Commands<
  | "enableStorage"
  | "disableStorage"
  | "retrieveStored"
  | "abortRetrieval"
  | "resumePlayback"
  | "suspendPlayback"
  | "rewindPlayback"
  | "deleteStored"
  | "reportStores"
> = {
  enableStorage: { check: oneStore, perform: (state, { store }) => switchStore(state, store, true) },
  disableStorage: { check: oneStore, perform: (state, { store }) => switchStore(state, store, false) },
  retrieveStored: {
    check: (args) => inRange(isAny(args) && args.fromUs <= args.toUs),
    perform(state, { store, fromUs, toUs }, { requestId, acknowledge }) {
      if (state.retrieval !== null) return FAILURE_REASON_BUSY;
      state.retrieval = { requestId, acknowledge, store, from_us: fromUs, to_us: toUs, next: 0, sent: 0 };
      return later;
    },
  },
  abortRetrieval: {
    check: always,
    perform(state) {
      if (state.retrieval === null) return FAILURE_REASON_NOT_FOUND;
      endRetrieval(state, Reason.FAILURE_REASON_NOT_ALLOWED);
      return FAILURE_REASON_NONE;
    },
  },
  resumePlayback: { check: always, perform: done(({ flash }) => void (flash.playbackOn = true)) },
  suspendPlayback: { check: always, perform: done(({ flash }) => void (flash.playbackOn = false)) },
  rewindPlayback: { check: always, perform: (state, { fromUs }) => rewind(state, fromUs) },
  deleteStored: {
    check: (args) => inRange(isAny(args)),
    perform(state, { store, toUs }) {
      for (const one of chosen(state, store)) deleteUpTo(one, toUs);
      return FAILURE_REASON_NONE;
    },
  },
  reportStores: { check: always, perform: done(reportStores) },
};

const chosen = ({ flash }: ObcState, store: obc.v1.Store): PacketStore[] =>
  flash.stores.filter((_unused, index) => store === STORE_ALL || store === index + 1);

function switchStore({ flash }: ObcState, store: obc.v1.Store, on: boolean): Reason {
  flash.stores[store - 1]!.on = on;
  return FAILURE_REASON_NONE;
}

/** To the first packet of that moment or later; where there is none, behind all. */
function rewind({ flash }: ObcState, from_us: number): Reason {
  let first = flash.sequences[obc.v1.Channel.CHANNEL_PLAYBACK - 1]!;
  for (const { packets } of flash.stores) {
    const packet = packets.find(({ timeUs }) => timeUs >= from_us);
    if (packet !== undefined) first = Math.min(first, packet.sequence);
  }
  flash.unsentFrom = first;
  return FAILURE_REASON_NONE;
}

function reportStores(state: ObcState): void {
  const { stores, playbackOn } = state.flash;
  const list = stores.map((one, index) => ({
    store: (index + 1) as obc.v1.Store,
    on: one.on,
    packets: one.packets.length,
    capacity: one.capacity,
    unsentPackets: unsentCount(state, one),
    oldestUs: one.packets[0]?.timeUs ?? 0,
    newestUs: one.packets.at(-1)?.timeUs ?? 0,
    overwrittenPackets: one.overwritten,
  }));
  const body = obc.v1.StoreReport.encode({ stores: list, playbackOn, retrieving: state.retrieval !== null });
  packService(state, obc.v1.Content.CONTENT_STORES, body);
}
