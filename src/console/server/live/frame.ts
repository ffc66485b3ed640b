/** WebSocket frames as the server sends them: final, unmasked, made once for all who get them. Source: RFC 6455, section 5.2. */

const text = 0x81;
const binary = 0x82;

export const textFrame = (content: string): Buffer => frame(text, Buffer.from(content));
export const binaryFrame = (content: Uint8Array): Buffer => frame(binary, content);

/** Bytes before the content of a frame. */
export const frameHeader_bytes = (content_bytes: number): number =>
  content_bytes < 126 ? 2 : content_bytes < 65_536 ? 4 : 10;

/** Begins a binary frame that is filled in place; returns where its content begins. */
export const writeBinaryHeader = (into: Buffer, content_bytes: number): number => header(into, binary, content_bytes);

function frame(first: number, content: Uint8Array): Buffer {
  const made = Buffer.allocUnsafe(frameHeader_bytes(content.length) + content.length);
  made.set(content, header(made, first, content.length));
  return made;
}

function header(into: Buffer, first: number, content_bytes: number): number {
  const size_bytes = frameHeader_bytes(content_bytes);
  into[0] = first;
  into[1] = size_bytes === 2 ? content_bytes : size_bytes === 4 ? 126 : 127;
  if (size_bytes === 4) into.writeUInt16BE(content_bytes, 2);
  if (size_bytes === 10) into.writeBigUInt64BE(BigInt(content_bytes), 2);
  return size_bytes;
}
