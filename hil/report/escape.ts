const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text inside HTML or XML; what XML cannot hold becomes a question mark. */
export const escaped = (text: string): string =>
  [...text].map((each) => entities[each] ?? (isForbidden(each) ? "?" : each)).join("");

function isForbidden(character: string): boolean {
  const code = character.codePointAt(0) as number;
  return code < 32 && ![9, 10, 13].includes(code);
}
