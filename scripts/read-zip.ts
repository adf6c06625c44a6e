import { inflateRawSync } from 'node:zlib';

/** Signatures of the ZIP format (PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16). */
const signatures = { entry: 0x02014b50, end: 0x06054b50 };

/**
 * The files of a ZIP archive by their paths, folders left out. Throws for an archive that is cut off, uses a method other
 * than store and deflate, or holds a path that leads out of the folder it is unpacked into.
 */
export function readZip(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let end = archive.length - 22;
  while (end >= 0 && archive.readUInt32LE(end) !== signatures.end) end--;
  if (end < 0) throw new Error('This is no ZIP archive.');
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== signatures.entry) throw new Error('The list of files in the archive is broken.');
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    if (name.startsWith('/') || name.split(/[/\\]/).includes('..')) throw new Error(`A path leads outside: ${name}`);
    if (!name.endsWith('/')) files.set(name, contentOf(archive, at));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

/** The content of the file whose entry in the list begins at `entry`. */
function contentOf(archive: Buffer, entry: number): Buffer {
  const method = archive.readUInt16LE(entry + 10);
  const size = archive.readUInt32LE(entry + 20);
  const local = archive.readUInt32LE(entry + 42);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const packed = archive.subarray(start, start + size);
  if (method === 0) return packed;
  if (method === 8) return inflateRawSync(packed);
  throw new Error(`A file is packed with method ${method}, which is not read.`);
}
