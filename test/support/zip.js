import { crc32, deflateRawSync } from 'node:zlib';
/** A zip file built byte by byte. */
export function zip(parts, end = {}) {
  const local = [];
  const central = [];
  let at = 0;
  for (const part of parts) {
    const data = bytesOf(part.data);
    const method = part.method ?? 8;
    const raw = part.raw ?? (method === 8 ? deflateRawSync(data) : data);
    const flags = (part.flags ?? 0) | (part.descriptor === true ? 8 : 0);
    const crc = part.crc ?? crc32(data);
    const size = part.size ?? data.length;
    const compressed = part.compressed ?? raw.length;
    const told = part.descriptor === true ? { crc: 0, size: 0, compressed: 0 } : { crc, size, compressed };
    const own = { name: part.name, method, flags, ...told, ...part.own };
    const pieces = [
      header(0x04034b50, own.method, own.flags, own.crc, own.compressed, own.size, own.name, own.extra),
      raw,
    ];
    if (part.descriptor === true) pieces.push(words(0x08074b50, crc, compressed, size));
    const name = bytesOf(part.name);
    const tail = new DataView(new ArrayBuffer(46));
    tail.setUint32(0, 0x02014b50, true);
    tail.setUint16(4, 20, true);
    tail.setUint16(6, 20, true);
    tail.setUint16(8, flags, true);
    tail.setUint16(10, method, true);
    tail.setUint32(16, crc, true);
    tail.setUint32(20, compressed, true);
    tail.setUint32(24, size, true);
    tail.setUint16(28, name.length, true);
    tail.setUint32(42, part.offset ?? at, true);
    central.push(new Uint8Array(tail.buffer), name);
    local.push(...pieces);
    at += lengthOf(pieces);
  }
  const comment = bytesOf(end.comment ?? '');
  const last = new DataView(new ArrayBuffer(22));
  last.setUint32(0, 0x06054b50, true);
  last.setUint16(4, end.disk ?? 0, true);
  last.setUint16(8, end.count ?? parts.length, true);
  last.setUint16(10, end.count ?? parts.length, true);
  last.setUint32(12, lengthOf(central), true);
  last.setUint32(16, at, true);
  last.setUint16(20, comment.length, true);
  return joined([
    ...local,
    ...central,
    end.between ?? new Uint8Array(0),
    new Uint8Array(last.buffer),
    comment,
  ]);
}
/** Byte arrays one after another. */
export function joined(pieces) {
  const all = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
/** 32-bit numbers, little end first. */
export function words(...numbers) {
  const view = new DataView(new ArrayBuffer(numbers.length * 4));
  for (const [i, number] of numbers.entries()) view.setUint32(i * 4, number, true);
  return new Uint8Array(view.buffer);
}
/** A text's bytes in UTF-8; bytes as they are. */
export function bytesOf(data) {
  return typeof data === 'string' ? new TextEncoder().encode(data) : data;
}
function header(signature, method, flags, crc, compressed, size, name, extra) {
  const named = bytesOf(String(name));
  const more = bytesOf(String(extra ?? ''));
  const view = new DataView(new ArrayBuffer(30));
  view.setUint32(0, signature, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, Number(flags), true);
  view.setUint16(8, Number(method), true);
  view.setUint32(14, Number(crc), true);
  view.setUint32(18, Number(compressed), true);
  view.setUint32(22, Number(size), true);
  view.setUint16(26, named.length, true);
  view.setUint16(28, more.length, true);
  return joined([new Uint8Array(view.buffer), named, more]);
}
function lengthOf(pieces) {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}
