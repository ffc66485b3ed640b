// Generated from proto/ by `npm run generate`; do not edit.

export * as adcs from "./adcs/index.ts";
export * as comms from "./comms/index.ts";
export * as console from "./console/index.ts";
export * as geometry from "./geometry/index.ts";
export * as link from "./link/index.ts";
export * as obc from "./obc/index.ts";
export * as payload from "./payload/index.ts";
export * as power from "./power/index.ts";
export * as record from "./record/index.ts";
export * as report from "./report/index.ts";
