import { expect, it } from 'vitest';
import { readZip } from '../../scripts/read-zip.ts';

/** A stored archive with one file of a given path. */
function zipOf(name: string): Buffer {
  const path = Buffer.from(name);
  const local = Buffer.alloc(30 + path.length + 2);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(path.length, 26);
  path.copy(local, 30);
  local.write('ok', 30 + path.length);
  const entry = Buffer.alloc(46 + path.length);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt32LE(2, 20);
  entry.writeUInt16LE(path.length, 28);
  path.copy(entry, 46);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}

it('an archive gives its files', () => expect(readZip(zipOf('a/b.txt')).get('a/b.txt')?.toString()).toBe('ok'));

it.each(['../x', '/etc/x', 'a/../../x', 'a\\..\\x'])('a path that leads outside is refused: %s', (name) => {
  expect(() => readZip(zipOf(name))).toThrow('outside');
});

it('what is no archive is refused', () =>
  expect(() => readZip(Buffer.from('no archive at all here'))).toThrow('no ZIP'));
