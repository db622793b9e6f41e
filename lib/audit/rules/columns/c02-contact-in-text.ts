import { toAsciiDigits } from '@/lib/bangla/digits'
import { serviceRule } from '../service-rule'

const FIELDS = ['name', 'recipient', 'fee', 'timeLimit', 'documents'] as const
const PHONE = /(?:\+?88)?0\d[\d-]{7,}\d/
const EMAIL = /[\w.+-]+@[\w-]+\.\w+/

/** A phone or an e-mail in a cell that is not for contacts. */
export const contactInText = serviceRule(
  {
    id: 'C02',
    severity: 'warning',
    examples: {
      wrong: { services: [{ documents: 'সাদা কাগজে আবেদনপত্র, অফিসের নম্বর ০১৭১১-০০০০০১' }] },
      right: { services: [{ documents: 'সাদা কাগজে আবেদনপত্র' }] },
    },
  },
  function* ({ service, at }) {
    for (const field of FIELDS) {
      const value = service[field]
      const text = typeof value === 'string' ? value : (value?.raw ?? '')
      const found = EMAIL.exec(text)?.[0] ?? PHONE.exec(toAsciiDigits(text))?.[0]
      if (found) yield { path: at(field), raw: text, params: { found, field } }
    }
  },
)
