// Generated from proto/ by `npm run generate`; do not edit.

import { contractIdentity, type ContractIdentity } from "../contract-identity.ts";

const identities = {
  adcs: {
  "major": 1,
  "minor": 1,
  "hash": "a67c447f28616cd0"
},
  power: {
  "major": 1,
  "minor": 1,
  "hash": "e1d8523f7d66eca4"
},
  comms: {
  "major": 1,
  "minor": 1,
  "hash": "7e4fdfda6f8d189e"
},
  payload: {
  "major": 1,
  "minor": 1,
  "hash": "b379831ec521985a"
},
  obc: {
  "major": 1,
  "minor": 1,
  "hash": "9c296a7820762ce6"
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
