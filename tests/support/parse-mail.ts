export interface ReadMail {
  to: string
  text: string
}

/** What a stored mail says; `source` is the file read byte by byte (latin1). */
export function parseMail(source: string): ReadMail {
  const [head = '', ...body] = source.split('\r\n\r\n')
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim() ?? ''
  return {
    to: header('To'),
    text: decode(header('Content-Transfer-Encoding'), body.join('\r\n\r\n')),
  }
}

function decode(encoding: string, body: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1').toString('utf8')
  const bytes = body
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
