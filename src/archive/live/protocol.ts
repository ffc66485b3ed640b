/** What crosses the MessagePort between an archive and its worker. Answers carry the number of the request. */

import type { Acknowledged, Batch } from "./batch.ts";
import type { ExerciseIdentity } from "./identity.ts";
import type { Answered, Query } from "./query/queries.ts";
import type { Begun } from "./store/writer.ts";

export type Request =
  | { readonly kind: "append"; readonly number: number; readonly batch: Batch }
  | { readonly kind: "begin"; readonly number: number; readonly exercise: ExerciseIdentity; readonly name: string }
  | {
      readonly kind: "branch";
      readonly number: number;
      readonly parent: number;
      readonly from_us: number;
      readonly name: string;
    }
  | { readonly kind: "query"; readonly number: number; readonly query: Query }
  | { readonly kind: "close"; readonly number: number };

export type Response =
  | { readonly kind: "opened" }
  | { readonly kind: "not-opened"; readonly code: string; readonly message: string }
  | { readonly kind: "appended"; readonly numbers: readonly number[]; readonly acknowledged: readonly Acknowledged[] }
  | { readonly kind: "begun"; readonly number: number; readonly begun: Begun }
  | { readonly kind: "answered"; readonly number: number; readonly answered: Answered<unknown> }
  | { readonly kind: "closed"; readonly number: number };
