// The charters of a department as encoded rows: what all offices that write it in the same way have in common.
import type { CharterDraft } from '@/lib/charters/schema'
import type { GeneratedDepartment } from '../country/departments'
import { describeCharter } from '../country/charter-words'
import { encodeShared } from '../rows/lines'

export interface SharedCharter {
  content: CharterDraft
  version: string
  items: string[]
  levels: { postId?: string; line: string }[]
  services: { line: string; document: string }[]
}

/** Every charter is described and encoded once. */
export class DepartmentCharters {
  private readonly known = new Map<string, SharedCharter>()

  constructor(
    private readonly seed: string,
    private readonly standardOf: (department: string, position: number) => string,
  ) {}

  get(department: GeneratedDepartment, variant: number, number: number): SharedCharter {
    const key = `${department.slug}/${variant}/${number}`
    const known = this.known.get(key)
    if (known) return known
    const content = describeCharter(this.seed, department, variant, number)
    const made = encodeCharter(content, (at) => this.standardOf(department.slug, at))
    this.known.set(key, made)
    return made
  }
}

function encodeCharter(
  content: CharterDraft,
  standardOf: (position: number) => string,
): SharedCharter {
  const lists = [
    ...content.functions.map((item) => ({ ...item, kind: 'FUNCTION' })),
    ...content.expectations.map((item) => ({ ...item, kind: 'EXPECTATION' })),
  ]
  return {
    content,
    version: encodeShared('CharterVersion', {
      ...{ ...content, sourceLanguage: 'BN', revision: 2, publishedBy: 'Generator' },
    }),
    items: lists.map((item, position) => encodeShared('CharterItem', { ...item, position })),
    levels: content.escalationLevels.map((level) => ({
      postId: level.post?.postId,
      line: encodeShared('EscalationLevel', level),
    })),
    services: content.services.map((service, position) => ({
      line: encodeShared('ServiceVersion', {
        ...{ ...service, position, category: service.category.toUpperCase() },
        standardServiceId: standardOf(position),
      }),
      document: encodeShared('RequiredDocument', { ...service.documents[0], position: 0 }),
    })),
  }
}
