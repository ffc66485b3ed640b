/** What a cookie or a token holds, and what is kept of it. */

import { createHash, randomBytes } from "node:crypto";

/** 256 bits as 43 characters that a cookie, a header and a subprotocol can carry. */
export const newSecret = (): string => randomBytes(32).toString("base64url");
export const isSecret = (text: string): boolean => /^[\w-]{43}$/.test(text);
/** A secret of 256 random bits needs no slow hash: nobody guesses it. */
export const keyOf = (secret: string): string => createHash("sha256").update(secret).digest("base64url");
