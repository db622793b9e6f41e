// The twenty services of a generated office as rows, one version's; what each says is drawn from the palette.
import type { ServiceReading } from '@/lib/charters/reading'
import { fingerprint } from '@/lib/charters/translations'
import { parseContact } from '@/lib/values/contact'
import type { GeneratedOffice } from './hierarchy'
import { chanceOf, idOf } from './identity'
import { palette, pickShare } from './palette'
import { serviceTitles } from './service-titles'

export interface GeneratedService {
  slug: string
  nameBn: string
  nameEn: string
  row: Record<string, unknown>
  documents: Record<string, unknown>[]
  /** As the audit reads it. */
  reading: ServiceReading
  /** Two services with the same key are judged alike. */
  key: string
}

/** Of a hundred services, this many have no English. */
const untranslated = 0.25

export function makeServices(
  seed: string,
  office: GeneratedOffice,
  versionId: string,
  postIds: readonly string[],
): GeneratedService[] {
  return serviceTitles.map((title, position) => {
    const name = `${seed}/${office.slug}/${title.slug}`
    const said = drawWords(`${name}/${versionId}`)
    const { topicBn, topicEn, slug } = office.department
    const names = { nameBn: `${topicBn} ${title.bn}`, nameEn: `${topicEn} ${title.en}` }
    const id = idOf(`${name}/${versionId}`)
    const serial = String(position + 1)
    const row = {
      ...{ id, versionId, serviceId: idOf(name), position, serial },
      category: position < 16 ? 'CITIZEN' : position < 18 ? 'INSTITUTIONAL' : 'INTERNAL',
      ...wordColumns(said, names),
      ...{ channels: [], timeLimit: said.time.value, fee: said.fee.value, inherited: {} },
      responsiblePostId: postIds[1 + (position % 2)],
      standardServiceId: idOf(`${seed}/standard/${slug}/${title.slug}`),
    }
    return {
      slug: title.slug,
      ...names,
      row,
      documents: [documentRow(id, said)],
      reading: toReading(names.nameBn, serial, said),
      key: `${serial}/${said.time.bn}/${said.fee.bn}/${said.method.bn}/${said.paper.bn}`,
    }
  })
}

type Said = ReturnType<typeof drawWords>

function drawWords(name: string) {
  const at = (what: string) => chanceOf(`${name}/${what}`)
  return {
    time: pickShare(palette.timeLimits, at('time')),
    fee: pickShare(palette.fees, at('fee')),
    method: pickShare(palette.methods, at('method')),
    paper: pickShare(palette.documents, at('paper')),
    isTranslated: at('english') >= untranslated,
  }
}

function wordColumns({ time, fee, method, isTranslated }: Said, names: Record<string, string>) {
  const english = (text?: string) => (isTranslated ? text : null)
  const { nameBn = '', nameEn } = names
  return {
    ...{ nameBn, nameEn: english(nameEn), methodBn: method.bn, methodEn: english(method.en) },
    ...{ timeLimitBn: time.bn, timeLimitEn: english(time.en), feeBn: fee.bn },
    feeEn: english(fee.en),
    translations: isTranslated
      ? { name: { source: 'bn', reviewed: true, of: fingerprint(nameBn) } }
      : {},
  }
}

function documentRow(serviceVersionId: string, { paper, isTranslated }: Said) {
  const id = idOf(`${serviceVersionId}/document`)
  const textEn = isTranslated ? paper.en : null
  return { id, serviceVersionId, position: 0, textBn: paper.bn, textEn, translations: {} }
}

const officer = parseContact('সহকারী কর্মকর্তা, ০১৭০০০০০০০০, office@sample.gov.bd')
const superior = parseContact('উপপরিচালক, ০১৭০০০০০০০১, head@sample.gov.bd')

function toReading(name: string, serial: string, said: Said): ServiceReading {
  return {
    category: 'citizen',
    ...{ serial, name, method: said.method.bn, documents: said.paper.bn },
    timeLimit: said.time.value,
    fee: said.fee.value,
    officer,
    escalation: superior,
    inherited: {},
    extra: {},
  }
}
