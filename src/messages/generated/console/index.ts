// Generated from proto/ by `npm run generate`; do not edit.

export * as v1 from "./v1.ts";
