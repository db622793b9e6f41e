// The parts of a draft that are edited one at a time, each as its form shows it.
import { pick } from 'es-toolkit'
import type { CharterDraft, CharterDraftInput, ServiceDraft, ServiceDraftInput } from '../schema'

export type StatementPart = Pick<CharterDraft, (typeof statementKeys)[number]>
export type StatementInput = Pick<CharterDraftInput, (typeof statementKeys)[number]>
export type ExpectationsPart = Pick<CharterDraft, 'expectations'>
export type ExpectationsInput = Pick<CharterDraftInput, 'expectations'>
export type EscalationPart = Pick<CharterDraft, 'escalationLevels'>
export type EscalationInput = Pick<CharterDraftInput, 'escalationLevels'>
/** A service without its place among others, which is no part of what it says. */
export type ServicePart = Omit<ServiceDraft, 'inherited'>
export type ServiceInput = Omit<ServiceDraftInput, 'inherited'>

const statementKeys = [
  'sourceLanguage',
  'visionBn',
  'visionEn',
  'missionBn',
  'missionEn',
  'objectives',
  'functions',
  'translations',
] as const

export function toStatement(content: CharterDraft): StatementPart {
  return pick(content, statementKeys)
}

export function toExpectations({ expectations }: CharterDraft): ExpectationsPart {
  return { expectations }
}

export function toEscalation({ escalationLevels }: CharterDraft): EscalationPart {
  return { escalationLevels }
}

export function toServicePart({ inherited: _, ...service }: ServiceDraft): ServicePart {
  return service
}

/** The service of this slug and where it stands. */
export function findService(content: CharterDraft, slug: string) {
  const at = content.services.findIndex((service) => service.slug === slug)
  const service = content.services[at]
  return service ? { at, service } : null
}

export function toOrder({ services }: CharterDraft): string[] {
  return services.map(({ slug }) => slug ?? '')
}
