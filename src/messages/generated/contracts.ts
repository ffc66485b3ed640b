// Generated from proto/ by `npm run generate`; do not edit.

import { contractIdentity, type ContractIdentity } from "../contract-identity.ts";

const identities = {
  adcs: {
  "major": 1,
  "minor": 0,
  "hash": "10d922d57f3c7706"
},
  power: {
  "major": 1,
  "minor": 0,
  "hash": "eff990a959da5103"
},
  comms: {
  "major": 1,
  "minor": 0,
  "hash": "92b2a91a5ed6b6e8"
},
  payload: {
  "major": 1,
  "minor": 0,
  "hash": "ce9e55ca80ab6f5f"
},
  obc: {
  "major": 1,
  "minor": 0,
  "hash": "d62c416d4dd84c4f"
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
