// The name a form file is kept and downloaded under: what it was called, without anything a system could trip over.
import { normalise } from '@/lib/bangla/normalise'
import { truncate } from '@/lib/bangla/truncate'

const maxLength = 80

/**
 * The last part of the name given, without control and reserved characters, with the extension its content has.
 * @example safeFileName('C:\\forms\\আবেদন ফরম.PDF.exe', 'pdf') // 'আবেদন ফরম.PDF.pdf'
 */
export function safeFileName(name: string, extension: string): string {
  const last = normalise(name).split(/[\\/]/).at(-1) ?? ''
  const stem = last
    .replace(/\.[^.]*$/, '')
    // control and formatting characters, also those that turn the reading direction
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/[<>:"|?*;%]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  return `${stem ? truncate(stem, maxLength, 'bn') : 'form'}.${extension}`
}

/**
 * The header that makes a browser save the file under its name, in any script (RFC 6266, RFC 8187).
 * @example contentDisposition('ফরম.pdf') // `attachment; filename="form.pdf"; filename*=UTF-8''%E0…`
 */
export function contentDisposition(fileName: string): string {
  const extension = /\.[a-z]+$/.exec(fileName)?.[0] ?? ''
  const ascii = fileName.replace(/[^\x20-\x7e]|["\\]/g, '').trim()
  const plain = ascii.length > extension.length ? ascii : `form${extension}`
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
