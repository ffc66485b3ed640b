/** The contract in TypeScript: `adcs.v1.Step` is a type and a `MessageType`; see the README beside this file. */

export * from "./generated/units.ts";
export { contracts } from "./generated/contracts.ts";
export { sizesMax } from "./generated/sizes.ts";
export type { ContractIdentity } from "./contract-identity.ts";
export { fieldsLeftOut, smallCopy } from "./small.ts";
export { decode, type Decoded, type MessageType } from "./message-type.ts";
