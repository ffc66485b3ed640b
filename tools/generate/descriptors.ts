import { header } from "./text.ts";

const width = 116;

/** The descriptor set as base64 text in lines, so that a change shows as a small difference. */
export function descriptorsSource(set: Uint8Array): string {
  const base64 = Buffer.from(set).toString("base64");
  const lines = base64.match(new RegExp(`.{1,${width}}`, "g")) ?? [];
  return `${header}
/** FileDescriptorSet of the contract, options and imports included, as base64. */
export const descriptorSetBase64 = [
${lines.map((line) => `  "${line}",\n`).join("")}].join("");
`;
}
