import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** Contents by path, with slashes. */
export type Files = Map<string, Uint8Array>;

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const VERSION = 20;
const UTF8_NAMES = 1 << 11;
const DEFLATED = 8;
/** 1 January 1980, the first day that the format knows. */
const FIRST_DAY = 0x21;

/** What both headers of an entry say alike, from the version on. */
function writeShared(header: Buffer, at: number, name: Buffer, content: Uint8Array, packed: Buffer): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(UTF8_NAMES, at + 2);
  header.writeUInt16LE(DEFLATED, at + 4);
  header.writeUInt16LE(FIRST_DAY, at + 8);
  header.writeUInt32LE(crc32(content), at + 10);
  header.writeUInt32LE(packed.length, at + 14);
  header.writeUInt32LE(content.length, at + 18);
  header.writeUInt16LE(name.length, at + 22);
}

/**
 * Packs files as a zip archive that depends on their names and contents alone: in the order of their names, all from
 * the same day. Format: PKWARE's APPNOTE, 4.3 and 4.4, without ZIP64.
 */
export function writeZip(files: Files): Buffer {
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 9 });
    const local = Buffer.alloc(LOCAL_SIZE);
    local.writeUInt32LE(LOCAL_HEADER, 0);
    writeShared(local, 4, name, content, packed);
    const central = Buffer.alloc(CENTRAL_SIZE);
    central.writeUInt32LE(CENTRAL_HEADER, 0);
    central.writeUInt16LE(VERSION, 4);
    writeShared(central, 6, name, content, packed);
    central.writeUInt32LE(offset, 42);
    entries.push(local, name, packed);
    directory.push(central, name);
    offset += LOCAL_SIZE + name.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(END_SIZE);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...entries, central, end]);
}

/**
 * The files of an archive that `writeZip` made.
 * @throws Error where the archive is damaged
 */
export function readZip(archive: Buffer): Files {
  const files: Files = new Map();
  const end = archive.length - END_SIZE;
  if (end < 0 || archive.readUInt32LE(end) !== END) throw new Error('This is no zip archive without a comment.');
  let at = archive.readUInt32LE(end + 16);
  while (archive.readUInt32LE(at) === CENTRAL_HEADER) {
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength);
    const start = archive.readUInt32LE(at + 42) + LOCAL_SIZE + nameLength;
    const content = inflateRawSync(archive.subarray(start, start + archive.readUInt32LE(at + 20)));
    if (crc32(content) !== archive.readUInt32LE(at + 16)) throw new Error(`${name} is damaged.`);
    files.set(name, content);
    at += CENTRAL_SIZE + nameLength;
  }
  return files;
}
