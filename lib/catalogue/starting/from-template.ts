import 'server-only'
import type { ServiceDraftInput } from '@/lib/charters/schema'
import { compareWithTemplate, type Template } from '../compare'

const nothing = {
  documents: [],
  timeLimit: { raw: '', kind: 'none' },
  fee: { raw: '', kind: 'none' },
} as const

/**
 * A service that says what the template says, in both languages: its time is the maximum, its fee the range's.
 * @example fromTemplate(template, 'land-mutation', 'citizen').nameBn // 'নামজারি'
 */
export function fromTemplate(
  template: Template,
  slug: string,
  category: ServiceDraftInput['category'],
): ServiceDraftInput {
  const service: ServiceDraftInput = { category, standardServiceSlug: slug }
  for (const { field, proposed } of compareWithTemplate(template, nothing)) {
    if (field === 'documents') {
      service.documents = proposed.map(({ bn, en }) => ({ textBn: bn, textEn: en }))
    } else {
      Object.assign(service, { [`${field}Bn`]: proposed.bn, [`${field}En`]: proposed.en })
    }
  }
  return service
}
