import { readFileSync } from "node:fs";
import { join } from "node:path";
import { descriptorSet } from "./buf.ts";
import { codecSource, codecTypes } from "./codec.ts";
import { contractsSource, type Versions } from "./contracts.ts";
import { descriptorsSource } from "./descriptors.ts";
import { dictionaryOf, namesSource } from "./dictionary.ts";
import { loadContract } from "./load.ts";
import { packageSource, unitSource, unitsSource } from "./packages.ts";
import { sizesSource } from "./sizes.ts";
import { smallSource } from "./small.ts";
import { literal } from "./text.ts";

/** Everything that is generated, by its path below `src/messages/generated`. */
export function generateAll(root: string): Map<string, string> {
  const protoRoot = join(root, "proto");
  const contract = loadContract(protoRoot);
  const dictionary = dictionaryOf(contract);
  const versions = JSON.parse(readFileSync(join(protoRoot, "contract.json"), "utf8")) as Versions;
  const outputs = new Map<string, string>([
    ["messages.js", codecSource(protoRoot)],
    ["messages.d.ts", codecTypes(contract)],
    ["units.ts", unitsSource(contract)],
    ["contracts.ts", contractsSource(contract, versions)],
    ["sizes.ts", sizesSource(contract)],
    ["small.ts", smallSource(contract)],
    ["dictionary.json", `${literal(dictionary)}\n`],
    ["names.ts", namesSource(dictionary)],
    ["descriptors.ts", descriptorsSource(descriptorSet(root))],
  ]);
  for (const each of contract.packages) {
    outputs.set(`${each.unit}/index.ts`, unitSource(each));
    outputs.set(`${each.unit}/${each.version}.ts`, packageSource(contract, each));
  }
  return outputs;
}
