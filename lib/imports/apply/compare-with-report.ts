// What was written, read back and laid beside the report: every difference is told, none is smoothed over.
import { isDeepStrictEqual } from 'node:util'
import { normalise } from '@/lib/bangla/normalise'
import type { CharterReading, ServiceReading } from '@/lib/charters/reading'
import type { CharterDraftInput, ServiceDraftInput } from '@/lib/charters/schema'
import { levelTextsOf, uniqueLevels } from './charter-draft'
import { documentsOf, textsOf, variantTextsOf } from './service-draft'

export interface Difference {
  /** JSON Pointer into the report. */
  path: string
  printed: unknown
  written: unknown
}

/** The draft as stored against the report it came from; none when all of the report is in it. */
export function compareWithReport(
  reading: CharterReading,
  content: CharterDraftInput,
): Difference[] {
  const services = content.services ?? []
  const levels = uniqueLevels(reading)
  const lost = reading.grievance.filter((level) => !levels.includes(level))
  return [
    ...compareTexts('', { vision: reading.vision, mission: reading.mission }, content),
    ...compareList('/objectives', reading.objectives, content.objectives),
    ...compareList('/functions', reading.functions, content.functions),
    ...compareList('/expectations', reading.expectations, content.expectations),
    ...lost.map((level) => ({
      path: `/grievance/${reading.grievance.indexOf(level)}`,
      printed: level,
      written: undefined,
    })),
    ...levels.flatMap((level) => {
      const at = `/grievance/${reading.grievance.indexOf(level)}`
      const row = content.escalationLevels?.find((each) => each.level === level.level)
      return [
        ...compareTexts(at, levelTextsOf(level), row),
        ...compareValue(`${at}/timeLimit`, level.timeLimit, row?.timeLimit),
      ]
    }),
    ...compareValue('/services', reading.services.length, services.length),
    ...reading.services.flatMap((service, at) =>
      compareService(`/services/${at}`, service, services[at]),
    ),
  ]
}

function compareService(
  path: string,
  reading: ServiceReading,
  row: ServiceDraftInput | undefined,
): Difference[] {
  const papers = documentsOf(reading)
  const variants = reading.variants ?? []
  return [
    ...compareValue(`${path}/category`, reading.category, row?.category),
    ...compareValue(`${path}/serial`, stored(reading.serial), row?.serial ?? undefined),
    ...compareTexts(path, textsOf(reading), row),
    ...compareValue(`${path}/timeLimit`, reading.timeLimit, row?.timeLimit),
    ...compareValue(`${path}/fee`, reading.fee, row?.fee),
    ...compareValue(`${path}/inherited`, reading.inherited, row?.inherited),
    ...compareValue(`${path}/officer`, stored(reading.officer?.raw), row?.officerRaw ?? undefined),
    ...compareValue(
      `${path}/escalation`,
      stored(reading.escalation?.raw),
      row?.escalationRaw ?? undefined,
    ),
    ...compareValue(`${path}/documents`, papers.length, row?.documents?.length ?? 0),
    ...papers.flatMap(({ text, source }, at) =>
      compareTexts(`${path}/documents`, { text, source }, row?.documents?.[at]),
    ),
    ...compareValue(`${path}/variants`, variants.length, row?.variants?.length ?? 0),
    ...variants.flatMap((variant, at) =>
      compareTexts(`${path}/variants/${at}`, variantTextsOf(variant), row?.variants?.[at]),
    ),
  ]
}

function compareList(path: string, texts: string[], rows: object[] = []): Difference[] {
  return [
    ...compareValue(path, texts.length, rows.length),
    ...texts.flatMap((text, at) => compareTexts(`${path}/${at}`, { text }, rows[at])),
  ]
}

/** A text stands on the side of its own language; the other side is no business of the document. */
function compareTexts(
  path: string,
  texts: Record<string, string | undefined>,
  row: object | undefined,
): Difference[] {
  const columns = (row ?? {}) as Record<string, unknown>
  return Object.entries(texts).flatMap(([name, text]) => {
    const sides = [columns[`${name}Bn`], columns[`${name}En`]].filter((side) => side != null)
    const printed = stored(text)
    if (printed === undefined ? sides.length === 0 : sides.includes(printed)) return []
    return [{ path: `${path}/${name}`, printed, written: sides }]
  })
}

function compareValue(path: string, printed: unknown, written: unknown): Difference[] {
  return isDeepStrictEqual(plain(printed), plain(written)) ? [] : [{ path, printed, written }]
}

/** As JSON has it: what is undefined is absent. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown)
}

function stored(text: string | undefined): string | undefined {
  return text === undefined ? undefined : normalise(text).trim() || undefined
}
