/** Boards on the desk, one file each in `hil/boards/`. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { z } from "zod";
import { unitNames } from "../onboard/contract.ts";
import { formatMistakes } from "../mission/scenario/format.ts";
import { validateDocument } from "../mission/scenario/validate.ts";

const command = z.string().min(1);
const usbId = z.string().regex(/^[0-9a-f]{4}$/i);
/** Also `[::1]:7001`. */
const address = z.string().regex(/^\S+:\d{1,5}$/, "HOST:PORT, such as 192.168.7.2:7001");

/** Each of them says where the board is; a file has one. */
const places = ["path", "usb", "tcp"] as const;

export const boardSchema = z
  .strictObject({
    unit: z.enum(unitNames).meta({ description: "The unit whose firmware it runs" }),
    uid: z.string().min(1).optional().meta({ description: "As the board says it in HELLO; another board is refused" }),
    path: z.string().min(1).optional().meta({ description: "Serial port" }),
    usb: z
      .strictObject({ vendor: usbId, product: usbId, serial: z.string().min(1).optional() })
      .optional()
      .meta({ description: "Instead of path: the port of that USB device" }),
    tcp: address.optional().meta({
      description: "Instead of path: HOST:PORT of a serial server, or of a stub that listens; it sets the line's rate",
    }),
    baud: z
      .int()
      .min(50)
      .max(12_000_000)
      .optional()
      .meta({ description: "115200 where it is left out; with tcp, the rate of the line behind the server" }),
    dtr: z
      .enum(["raise", "leave", "pulse"])
      .optional()
      .meta({ description: "On opening a serial port: leave where it is left out; pulse resets many boards" }),
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
  .refine((board) => places.filter((place) => board[place] !== undefined).length === 1, {
    error: "needs one of path, usb and tcp, to find its port",
  })
  .refine(({ tcp, dtr }) => tcp === undefined || dtr === undefined, {
    error: "dtr is a line of a serial port; with tcp the server at the other end holds it",
  });

/** `file` is its path, as messages show it. */
export type Board = z.infer<typeof boardSchema> & { readonly file: string };

/** A setting is wrong: the person at the bench mends it. */
export class SettingError extends Error {
  override readonly name = "SettingError";
}

/**
 * All boards of a folder; files that end in `.example.yaml` are for reading only.
 *
 * @throws SettingError with every mistake, or where there is no such folder
 */
export function readBoards(folder: string): Board[] {
  if (!existsSync(folder)) throw new SettingError(`there is no folder of board files at ${shown(folder)}`);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml") && !name.endsWith(".example.yaml"))
    .toSorted();
  return files.map((name) => boardOf(shown(join(folder, name)), readFileSync(join(folder, name), "utf8")));
}

/** A path as people would write it here. */
export function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith("..") || near === "" ? path : near;
}

/** @throws SettingError with every mistake of the text */
export function boardOf(file: string, text: string): Board {
  const validated = validateDocument(text, boardSchema);
  if (!validated.ok) throw new SettingError(formatMistakes(file, text, validated.mistakes));
  return { ...validated.value, file };
}
