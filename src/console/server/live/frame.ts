/** WebSocket frames as the server sends them: final, unmasked, made once for all who get them. Source: RFC 6455, section 5.2. */

const text = 0x81;
const binary = 0x82;

export const textFrame = (content: string): Buffer => frame(text, Buffer.from(content));
export const binaryFrame = (content: Uint8Array): Buffer => frame(binary, content);

function frame(first: number, content: Uint8Array): Buffer {
  const size_bytes = content.length;
  const header_bytes = size_bytes < 126 ? 2 : size_bytes < 65_536 ? 4 : 10;
  const made = Buffer.allocUnsafe(header_bytes + size_bytes);
  made[0] = first;
  made[1] = header_bytes === 2 ? size_bytes : header_bytes === 4 ? 126 : 127;
  if (header_bytes === 4) made.writeUInt16BE(size_bytes, 2);
  if (header_bytes === 10) made.writeBigUInt64BE(BigInt(size_bytes), 2);
  made.set(content, header_bytes);
  return made;
}
