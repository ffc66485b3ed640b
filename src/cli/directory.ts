/** Where relative paths begin: the folder that the person is in, also where npm has gone to its package first. */

import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Scenarios, the catalogue and a checkout's desk: beside src/ in a checkout, beside dist/ when installed. */
export const packageRoot = fileURLToPath(new URL("../..", import.meta.url));

/** Scripts of our package that pass the words on. */
const ownScripts = ["falak", "start"];

/** Goes back to the folder in which `npm run falak` was typed; npm runs a script in the folder of its package. */
export function standWhereTyped(environment: NodeJS.ProcessEnv = process.env): void {
  const { INIT_CWD: typedIn, npm_lifecycle_event: script = "", npm_package_json: own = "" } = environment;
  if (typedIn === undefined || !ownScripts.includes(script) || resolve(own) !== resolve(packageRoot, "package.json")) {
    return;
  }
  try {
    process.chdir(typedIn);
  } catch {
    // The folder is gone meanwhile: paths begin where npm put us.
  }
}
