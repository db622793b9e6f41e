// A form with too large files is answered here, before it is read: Next would only say that something failed.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locale'
import bn from '@/messages/bn.json'
import en from '@/messages/en.json'
import { documentHeaders } from '../headers'

/** Documents to import, a folder of them at once; `next.config.ts` names the same figure (bodySizeLimit). */
export const maxBodyMegabytes = 42

const maxBodyBytes = maxBodyMegabytes * 1024 * 1024
/** What is still taken in and thrown away: a browser shows an answer only once it has sent everything. */
const mostDrained = 1024 * 1024 * 1024
/** The address of the same words, for the script that sent the form in the browser's stead. */
const ownPage = /^\/([a-z]{2})\/admin\/too-large(?:[?#]|$)/
const words = { bn: bn.Delivery, en: en.Delivery }

/** Whether a request says of itself that it sends more than is taken, or asks for the words about that. */
export function isTooLarge({ url, headers }: Pick<IncomingMessage, 'url' | 'headers'>): boolean {
  return Number(headers['content-length'] ?? 0) > maxBodyBytes || ownPage.test(url ?? '')
}

/** Says what to do, in the language of the address. A form sent by Next's script leads there by a page of its own. */
export function refuseTooLarge(request: IncomingMessage, response: ServerResponse): void {
  const locale = localeOf(request.url ?? '')
  const redirect = request.headers['next-action'] && {
    'x-action-redirect': `/${locale}/admin/too-large;push`,
  }
  response.writeHead(413, { ...documentHeaders, 'cache-control': 'no-store', ...redirect })
  response.end(pageIn(locale))
  drain(request)
}

function drain(request: IncomingMessage): void {
  let taken = 0
  request.on('data', (chunk: Buffer) => {
    taken += chunk.length
    if (taken > mostDrained) request.destroy()
  })
  // whoever goes away meanwhile has had their answer
  request.on('error', () => {})
}

function localeOf(target: string): Locale {
  const first = /^\/([a-z]{2})(?:[/?#]|$)/.exec(target)?.[1]
  return isLocale(first) ? first : defaultLocale
}

function pageIn(locale: Locale): string {
  const { tooLargeTitle, tooLarge, tooLargeHelp } = words[locale]
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${tooLargeTitle}</title><link rel="icon" href="/icon.svg" type="image/svg+xml">
<h1>${tooLargeTitle}</h1><p>${tooLarge}</p><p>${tooLargeHelp}</p></html>`
}
