/** Who may know and do what. The server holds this; nobody else decides. */

/** One person may have several roles; whoever starts alone is instructor and flight director. */
export const roles = ["instructor", "trainee", "observer"] as const;
export type Role = (typeof roles)[number];

/** What a trainee answers for. A flight director commands every unit, the others their own and the obc's connection test. */
export const positions = ["flight-director", "adcs", "power", "comms", "payload"] as const;
export type Position = (typeof positions)[number];

/** Who asks. */
export interface Person {
  readonly name: string;
  readonly role: Role;
  /** What a trainee answers for; `flight-director` of an instructor who sits in that seat; otherwise null. */
  readonly position: Position | null;
}

/** Who may receive something: `everybody`, or those behind the glass only. */
export type Audience = "everybody" | "instructor";
