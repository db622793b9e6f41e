// The one page that is written without Next: what a reader sees while nothing can be rendered and nothing is kept.
import type { ServerResponse } from 'node:http'
import bn from '@/messages/bn.json'
import en from '@/messages/en.json'
import { documentHeaders } from './headers'

/** Both languages in one document. */
export const unavailablePage = `<!doctype html><html lang="bn"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${bn.Delivery.unavailableTitle}</title><link rel="icon" href="/icon.svg" type="image/svg+xml">
<h1>${bn.Delivery.unavailableTitle}</h1><p>${bn.Delivery.unavailable}</p>
<div lang="en"><h2>${en.Delivery.unavailableTitle}</h2><p>${en.Delivery.unavailable}</p></div></html>`

export function sendUnavailable(response: ServerResponse): void {
  if (response.headersSent) return void response.destroy()
  response.writeHead(503, { ...documentHeaders, 'cache-control': 'no-store', 'retry-after': '5' })
  response.end(unavailablePage)
}
