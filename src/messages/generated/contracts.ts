// Generated from proto/ by `npm run generate`; do not edit.

import { contractIdentity, type ContractIdentity } from "../contract-identity.ts";

const identities = {
  adcs: {
  "major": 1,
  "minor": 0,
  "hash": "c91fef601de2209d"
},
  power: {
  "major": 1,
  "minor": 0,
  "hash": "1ef2879a025b8446"
},
  comms: {
  "major": 1,
  "minor": 0,
  "hash": "cc1e42f5c1b286e4"
},
  payload: {
  "major": 1,
  "minor": 0,
  "hash": "12fc2c9c97be990f"
},
  obc: {
  "major": 1,
  "minor": 0,
  "hash": "12ad56b6b658e4b2"
},
} as const;

/** The contract of each unit, with its hash as hex and as bytes. */
export const contracts = {
  adcs: contractIdentity(identities.adcs),
  power: contractIdentity(identities.power),
  comms: contractIdentity(identities.comms),
  payload: contractIdentity(identities.payload),
  obc: contractIdentity(identities.obc),
} satisfies Record<string, ContractIdentity>;
