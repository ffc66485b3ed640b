/** What is kept of people: accounts, sessions and tokens. Secrets are here as hashes only. */

import { z } from "zod";
import { views } from "../../protocol/account.ts";
import { positions, roles } from "../../protocol/role.ts";

const view = z.enum(views).nullable();

const account = z.strictObject({
  name: z.string(),
  role: z.enum(roles),
  position: z.enum(positions).nullable(),
  /** As `passwords.ts` writes it. */
  password: z.string(),
});

const session = z.strictObject({
  /** SHA-256 of what the cookie holds. */
  key: z.string(),
  /** Name of the account; null while nobody has one. */
  account: z.string().nullable(),
  viewAs: view,
  seat: z.boolean(),
  created_ms: z.number(),
  seen_ms: z.number(),
});

const token = z.strictObject({
  id: z.string(),
  key: z.string(),
  label: z.string(),
  account: z.string(),
  viewAs: view,
  created_ms: z.number(),
  expires_ms: z.number(),
});

export const identityStateSchema = z.strictObject({
  version: z.literal(1),
  people: z.array(account),
  sessions: z.array(session),
  tokens: z.array(token),
});

export type IdentityState = z.infer<typeof identityStateSchema>;
export type Account = z.infer<typeof account>;
export type SessionRecord = z.infer<typeof session>;
export type TokenRecord = z.infer<typeof token>;

export const nobody = (): IdentityState => ({ version: 1, people: [], sessions: [], tokens: [] });
