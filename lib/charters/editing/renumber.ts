// Serials count within a category; putting one right shifts those after it.
import { formatNumber, toAsciiDigits } from '@/lib/bangla/digits'
import type { CharterDraft } from '../schema'
import type { AppliedText } from './apply-proposal'

/** The serials of the category of the service at `path` that do not count up from 1, before and after. */
export function renumber(content: CharterDraft, path: string): AppliedText[] {
  const judged = content.services[Number(path.split('/')[2])]
  const rows = content.services.flatMap((service, at) =>
    judged && service.category === judged.category ? [{ service, at }] : [],
  )
  return rows.flatMap(({ service: { serial = '' }, at }, nth) => {
    const after = formatNumber(nth + 1, content.sourceLanguage)
    const isRight = toAsciiDigits(serial).replace(/\D/g, '') === String(nth + 1)
    return isRight ? [] : [{ pointer: `/services/${at}/serial`, before: serial, after }]
  })
}
