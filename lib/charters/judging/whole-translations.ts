// A draft as it was just written, with all that is stored of its translations, without reading it again.
import type { StoredRows, StoredService } from '../drafts/stored-rows'
import type { CharterDraft, ServiceDraft } from '../schema'
import type { StoredTranslations } from '../translations'

/** Row of a draft → what was written of its translations. */
export type WrittenTranslations = WeakMap<object, StoredTranslations>

type Translated = { translations: unknown }

/** Rows that were left alone have what `stored` has in their place. */
export function withWholeTranslations(
  content: CharterDraft,
  written: WrittenTranslations,
  stored: StoredRows | null,
): CharterDraft {
  const told = <Row extends object>(row: Row, left: Translated | undefined): Row => {
    const translations = written.get(row) ?? left?.translations ?? {}
    return { ...row, translations: translations as StoredTranslations }
  }
  const list = (rows: CharterDraft['objectives'], kind: string) => {
    const left = stored?.items.filter((item) => item.kind === kind)
    return rows.map((row, at) => told(row, left?.[at]))
  }
  const services = new Map(stored?.services.map((row) => [row.service.slug, row]))
  return {
    ...told(content, stored ?? undefined),
    objectives: list(content.objectives, 'OBJECTIVE'),
    functions: list(content.functions, 'FUNCTION'),
    expectations: list(content.expectations, 'EXPECTATION'),
    escalationLevels: content.escalationLevels.map((level) =>
      told(
        level,
        stored?.escalationLevels.find((each) => each.level === level.level),
      ),
    ),
    services: content.services.map((service) =>
      tellService(service, services.get(service.slug ?? ''), told),
    ),
  }
}

function tellService(
  service: ServiceDraft,
  left: StoredService | undefined,
  told: <Row extends object>(row: Row, left: Translated | undefined) => Row,
): ServiceDraft {
  return {
    ...told(service, left),
    documents: service.documents.map((row, at) => told(row, left?.documents[at])),
    variants: service.variants.map((row, at) => told(row, left?.variants[at])),
  }
}
