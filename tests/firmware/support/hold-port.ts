/** Holds the port of a target until it is ended: hold-port.ts UNIT TARGET. Prints the port's description. */

import { openPort } from "../../../src/bench/ports/open.ts";
import { parseTarget } from "../../../src/bench/target-spec.ts";
import type { UnitName } from "../../../src/onboard/unit.ts";

const [unit = "adcs", text = ""] = process.argv.slice(2);
const parsed = parseTarget(text, unit as UnitName);
if (!parsed.ok || parsed.target.kind !== "port") throw new Error(`${text} is no port`);
const port = await openPort(parsed.target.port);
port.listen({ onChunk: () => undefined, onClosed: () => undefined });
process.stdout.write(`${port.description}\n`);
