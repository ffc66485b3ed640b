// Generated from proto/ by `npm run generate`; do not edit.

import { contractIdentity, type ContractIdentity } from "../contract-identity.ts";

const identities = {
  adcs: {
  "major": 1,
  "minor": 1,
  "hash": "74809cdd3c90c220"
},
  power: {
  "major": 1,
  "minor": 1,
  "hash": "4bf847527e82783a"
},
  comms: {
  "major": 1,
  "minor": 1,
  "hash": "12d959d376300cda"
},
  payload: {
  "major": 1,
  "minor": 1,
  "hash": "6e901fe42727839d"
},
  obc: {
  "major": 1,
  "minor": 1,
  "hash": "619e30a477762413"
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
