// A fee is what an office says a service costs, in taka; `raw` survives unchanged, whatever was understood.
import type { Fee } from './schema'

export function parseFee(raw: string): Fee {
  const text = raw.normalize('NFC').replace(/[০-৯]/g, (d) => String(d.charCodeAt(0) - 0x9e6))
  if (/বিনা\s*মূল্য|free/i.test(text)) return { raw, kind: 'free', amount: 0 }
  const found = /(\d[\d,]*(?:\.\d+)?)\s*(?:\/[-=]|টাকা)/.exec(text)
  if (found) return { raw, kind: 'fixed', amount: Number((found[1] ?? '').replaceAll(',', '')) }
  return { raw, kind: /[\p{L}\p{N}]/u.test(text) ? 'unspecified' : 'none' }
}
