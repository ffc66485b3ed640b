/** Passwords as Argon2id hashes. */

import { argon2, randomBytes, timingSafeEqual } from "node:crypto";

interface Cost {
  readonly memory_KiB: number;
  readonly passes: number;
  readonly lanes: number;
}

/** Source: OWASP Password Storage Cheat Sheet, Argon2id with 19 MiB, two passes, one lane; algorithm in RFC 9106. */
const cost: Cost = { memory_KiB: 19_456, passes: 2, lanes: 1 };
const salt_bytes = 16;
const hash_bytes = 32;

/** How many hashes are computed at a time, and how many more may wait: each takes memory and 30 ms of a processor. */
const computedMax = 2;
const waitingMax = 16;

let computed = 0;
const waiting: (() => void)[] = [];

/** `$argon2id$v=19$m=...,t=...,p=...$salt$hash`; null where too many wait already. */
export async function hashPassword(password: string): Promise<string | null> {
  const salt = randomBytes(salt_bytes);
  const hash = await derive(password, salt, cost);
  if (hash === null) return null;
  const { memory_KiB, passes, lanes } = cost;
  return `$argon2id$v=19$m=${memory_KiB},t=${passes},p=${lanes}$${salt.toString("base64url")}$${hash.toString("base64url")}`;
}

/** Takes as long for a name that nobody has (`written` undefined) as for a wrong password. */
export async function verifyPassword(
  password: string,
  written: string | undefined,
): Promise<"right" | "wrong" | "busy"> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w-]+)\$([\w-]+)$/.exec(written ?? "");
  const [, memory, passes, lanes, salt = "", expected = ""] = parts ?? [];
  const asWritten = { memory_KiB: Number(memory), passes: Number(passes), lanes: Number(lanes) };
  const hash = await derive(
    password,
    parts === null ? Buffer.alloc(salt_bytes) : Buffer.from(salt, "base64url"),
    parts === null ? cost : asWritten,
  );
  if (hash === null) return "busy";
  const wanted = Buffer.from(expected, "base64url");
  return wanted.length === hash.length && timingSafeEqual(wanted, hash) ? "right" : "wrong";
}

async function derive(password: string, salt: Buffer, { memory_KiB, passes, lanes }: Cost): Promise<Buffer | null> {
  if (computed >= computedMax) {
    if (waiting.length >= waitingMax) return null;
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  computed += 1;
  try {
    return await new Promise((resolve, reject) => {
      const how = { message: password.normalize("NFC"), nonce: salt, parallelism: lanes, tagLength: hash_bytes, memory: memory_KiB, passes }; // prettier-ignore
      argon2("argon2id", how, (error, hash) => (error === null ? resolve(hash) : reject(error)));
    });
  } finally {
    computed -= 1;
    waiting.shift()?.();
  }
}
