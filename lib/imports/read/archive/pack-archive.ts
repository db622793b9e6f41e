import { crc32 } from 'node:zlib'

/**
 * Packs checked parts into an uncompressed archive, for libraries that only take a file:
 * they then see what was checked and nothing else.
 */
export function packArchive(parts: ReadonlyMap<string, string>): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, text] of parts) {
    const data = Buffer.from(text, 'utf8')
    const fields = entryFields(Buffer.from(name, 'utf8'), data)
    const local = Buffer.concat([signature(0x04034b50), fields.common, fields.name, data])
    central.push(centralEntry(fields, offset))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  return Buffer.concat([...locals, directory, endRecord(parts.size, directory.length, offset)])
}

function entryFields(name: Buffer, data: Buffer): { common: Buffer; name: Buffer } {
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  // Names are UTF-8.
  common.writeUInt16LE(0x0800, 2)
  common.writeUInt32LE(crc32(data), 10)
  common.writeUInt32LE(data.length, 14)
  common.writeUInt32LE(data.length, 18)
  common.writeUInt16LE(name.length, 22)
  return { common, name }
}

function centralEntry({ common, name }: { common: Buffer; name: Buffer }, offset: number): Buffer {
  const head = Buffer.alloc(6)
  head.writeUInt32LE(0x02014b50, 0)
  head.writeUInt16LE(20, 4)
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(offset, 10)
  return Buffer.concat([head, common, tail, name])
}

function endRecord(entries: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries, 8)
  end.writeUInt16LE(entries, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value, 0)
  return bytes
}
