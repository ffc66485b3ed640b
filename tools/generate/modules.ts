import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** Scripts of the generators that we run with our own Node: no shell and no search path. */
export const messageModules = {
  pbjs: join(dirname(require.resolve("protobufjs-cli/package.json")), "bin", "pbjs"),
  buf: join(dirname(require.resolve("@bufbuild/buf/package.json")), "bin", "buf"),
};
