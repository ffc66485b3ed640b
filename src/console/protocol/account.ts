/** Who is here: sessions, people and tokens, as they cross HTTP. */

import { z } from "zod";
import { positions, roles, type Person, type Position, type Role } from "./role.ts";

/** What an instructor may look through: a trainee's eyes at a position, or an observer's. */
export const views = [...positions, "observer"] as const;
export type View = (typeof views)[number];

export const passwordLengthMin = 8;
/** Letters, digits and marks; no control or invisible characters, none at the ends but what is seen. */
const accountName = z
  .string()
  .max(40)
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ._'-]*$/u,
    "begin with a letter or digit; then letters, digits, blanks and . _ ' -",
  )
  .refine((name) => name === name.normalize("NFC").trimEnd(), "no blanks at the end, and composed characters (NFC)");
const password = z.string().min(passwordLengthMin).max(200);

export const loginSchema = z.strictObject({ name: z.string().max(40), password: z.string().max(200) });

export const newPersonSchema = z
  .strictObject({
    name: accountName,
    role: z.enum(roles),
    position: z.enum(positions).nullable().default(null),
    password,
  })
  .refine(({ role, position }) => (role === "trainee") === (position !== null), {
    path: ["position"],
    message: "a trainee has a position, the others have none",
  });
export type NewPerson = z.input<typeof newPersonSchema>;

/** What an instructor changes about his own session. */
export const sessionChangeSchema = z.strictObject({
  /** Null: his own eyes again. */
  viewAs: z.enum(views).nullable().optional(),
  /** Sits in the flight director's seat beside, or instead of, whoever has it. */
  seat: z.boolean().optional(),
});
export type SessionChange = z.infer<typeof sessionChangeSchema>;

export const newTokenSchema = z.strictObject({
  label: z.string().min(1).max(80),
  /** A token of an instructor that sees and does no more than this. */
  viewAs: z.enum(views).nullable().default(null),
  days: z.number().int().min(1).max(365).default(30),
});
export type NewToken = z.input<typeof newTokenSchema>;

/** Who the server takes the caller for. */
export interface Session {
  readonly person: Person;
  /** There are accounts: others sign in. */
  readonly accounts: boolean;
  /** By cookie, token, or because nobody has an account yet and this is the same machine. */
  readonly by: "password" | "token" | "open";
  /** Set while an instructor looks through somebody else's eyes. */
  readonly viewAs: View | null;
  readonly seat: boolean;
}

export interface PersonLine {
  readonly name: string;
  readonly role: Role;
  readonly position: Position | null;
}

export interface TokenLine {
  readonly id: string;
  readonly label: string;
  readonly owner: string;
  readonly viewAs: View | null;
  readonly createdUtc: string;
  readonly expiresUtc: string;
}

/** RFC 9457. `why` in `detail`; `problems` where several places of the request are wrong. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly problems?: readonly { readonly at: string; readonly why: string }[];
}
