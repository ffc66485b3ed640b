/** Boards on the desk, one file each in `hil/boards/`. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { unitNames } from "../onboard/contract.ts";
import { formatMistakes } from "../mission/scenario/format.ts";
import { validateDocument } from "../mission/scenario/validate.ts";

const command = z.string().min(1);
const usbId = z.string().regex(/^[0-9a-f]{4}$/i);

export const boardSchema = z
  .strictObject({
    unit: z.enum(unitNames).meta({ description: "The unit whose firmware it runs" }),
    uid: z.string().min(1).optional().meta({ description: "As the board says it in HELLO; another board is refused" }),
    path: z.string().min(1).optional().meta({ description: "Serial port" }),
    usb: z
      .strictObject({ vendor: usbId, product: usbId, serial: z.string().min(1).optional() })
      .optional()
      .meta({ description: "Instead of path: the port of that USB device" }),
    baud: z.int().min(50).max(12_000_000).default(115_200),
    dtr: z
      .enum(["raise", "leave", "pulse"])
      .default("leave")
      .meta({ description: "On opening; pulse resets many boards" }),
    reset: z
      .union([z.literal("protocol"), z.strictObject({ command })])
      .default("protocol")
      .meta({ description: "After every test: a RESET frame, or a command that pulls the reset line" }),
    power: z
      .strictObject({ off: command, on: command })
      .optional()
      .meta({ description: "Commands that switch its supply" }),
    flash: command.optional().meta({ description: "Command that flashes it; told where the build is another one" }),
    build: z.string().min(1).optional().meta({ description: "Name and build that the firmware must say of itself" }),
  })
  .refine(({ path, usb }) => (path === undefined) !== (usb === undefined), {
    error: "needs either path or usb, to find its port",
  });

export type Board = z.infer<typeof boardSchema> & { readonly file: string };

/** A setting is wrong: the person at the bench mends it. */
export class SettingError extends Error {
  override readonly name = "SettingError";
}

/** All boards of a folder; files that end in `.example.yaml` are for reading only. @throws SettingError with every mistake */
export function readBoards(folder: string): Board[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml") && !name.endsWith(".example.yaml"))
    .toSorted();
  return files.map((name) => boardOf(name, readFileSync(join(folder, name), "utf8")));
}

/** @throws SettingError with every mistake of the text */
export function boardOf(name: string, text: string): Board {
  const validated = validateDocument(text, boardSchema);
  if (!validated.ok) throw new SettingError(formatMistakes(name, text, validated.mistakes));
  return { ...validated.value, file: name };
}
