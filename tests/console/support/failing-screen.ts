/** Takes the terminal and then fails in the way that the first argument names. */

import { guard, onEndAsked } from "../../../src/console/terminal/guard.ts";
import { listenToKeys } from "../../../src/console/terminal/keyboard.ts";
import { Screen } from "../../../src/console/terminal/screen.ts";

const screen = new Screen(process.stdout);
const stopKeys = listenToKeys(process.stdin, () => undefined);
const restore = (): void => {
  stopKeys();
  screen.close();
};
guard(restore, (error) => {
  process.stderr.write(`told: ${(error as Error).message}\n`);
  process.exit(3);
});
onEndAsked(() => process.exit(0));
screen.open();
screen.draw(["drawn"]);

setTimeout(() => {
  switch (process.argv[2]) {
    case "exception":
      throw new Error("in a timer");
    case "rejection":
      void Promise.reject(new Error("in a promise"));
      return;
    case "exit":
      return process.exit(7);
    default:
  }
}, 50);
setTimeout(() => process.exit(9), 20_000);
