// A time limit is how long an office says a service takes; `raw` survives unchanged, whatever was understood.
import type { TimeLimit } from './schema'

export function parseTimeLimit(raw: string): TimeLimit {
  const text = ascii(raw)
  const immediate = /তাৎক্ষ/.test(text)
  const found = /(\d+)\s*(?:\([^()]{0,40}\)\s*)?(কার্যদিবস|কর্ম দিবস|দিন|মাস|days?)/.exec(text)
  if (found) {
    const unit = found[2] === 'মাস' ? 'month' : 'day'
    const basis = /দিবস/.test(found[2] ?? '') ? 'working' : 'unspecified'
    const open = /প্রয়োজন অনু/.test(text)
    return {
      raw,
      kind: 'limit',
      max: Number(found[1]),
      unit,
      basis,
      ...(immediate ? { immediate } : {}),
      ...(open ? { unbounded: true as const } : {}),
    }
  }
  if (immediate) return { raw, kind: 'immediate' }
  if (!/[\p{L}\p{N}]/u.test(text)) return { raw, kind: 'none' }
  return { raw, kind: /মাধ্যমে/.test(text) ? 'misplaced' : 'vague' }
}

function ascii(text: string): string {
  return text.normalize('NFC').replace(/[০-৯]/g, (d) => String(d.charCodeAt(0) - 0x9e6))
}
