/** The longest beginning of `text` that takes at most `max_bytes` in UTF-8. */
export function clipText(text: string, max_bytes: number): string {
  let size_bytes = 0;
  let end = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    size_bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
    if (size_bytes > max_bytes) break;
    end += letter.length;
  }
  return text.slice(0, end);
}
