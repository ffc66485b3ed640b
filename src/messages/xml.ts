/** Just enough to write XML that is well formed. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with indented children; children that are empty texts are left out, as are undefined attributes. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const body = children.filter((child) => child !== "").join("");
  const head = `${name}${attributeText(attributes)}`;
  return body === "" ? `<${head}/>\n` : `<${head}>\n${indented(body)}</${name}>\n`;
}

/** An element that holds text. */
export const textElement = (name: string, text: string): string =>
  text === "" ? "" : `<${name}>${escapeXml(text)}</${name}>\n`;

/** Text with the five characters that XML reserves replaced, and control characters, which XML 1.0 has no way to write, dropped. */
export function escapeXml(text: string): string {
  return [...text]
    .filter((character) => character >= " " || character === "\n" || character === "\t")
    .map((character) => entities[character] ?? character)
    .join("");
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, "  ");

function attributeText(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
}
