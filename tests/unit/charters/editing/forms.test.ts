import { describe, expect, it } from 'vitest'
import { toGuardFields } from '@/lib/charters/editing/forms/part-guard'
import {
  readEscalationForm,
  readStatementForm,
  toEscalationForm,
} from '@/lib/charters/editing/forms/part-forms'
import { readServiceForm, toServiceForm } from '@/lib/charters/editing/forms/service-form'
import { toServicePart } from '@/lib/charters/editing/parts'
import { serviceDraftSchema } from '@/lib/charters/schema'
import { nestFields } from '@/lib/forms/nest-fields'
import { flatten } from '@/lib/forms/read-form'
import { parseFee } from '@/lib/values/fee'
import { parseTimeLimit } from '@/lib/values/time-limit'

const part = toServicePart(
  serviceDraftSchema.parse({
    category: 'internal',
    nameBn: 'সেবা',
    channels: ['web', 'phone'],
    timeLimitBn: '৩-৫ কার্যদিবস',
    timeLimit: parseTimeLimit('৩-৫ কার্যদিবস'),
    feeBn: 'ফি ২০০/- ভ্যাট- ৩০/-',
    fee: parseFee('ফি ২০০/- ভ্যাট- ৩০/-'),
    documents: [{ textBn: 'আবেদন', copies: 2 }],
    officerRaw: 'জনাব ক',
    pillars: [{ strategySlug: 's', slug: 'p' }],
  }),
)

/** What a browser sends of an untouched form, with these fields typed. */
function send(typed: Record<string, string | string[]> = {}) {
  const shown = { ...toGuardFields(3, part), ...toServiceForm(part) }
  const changed = Object.entries(typed).map(([name, value]) => [name, [value].flat()] as const)
  return readServiceForm(nestFields({ ...flatten(shown), ...Object.fromEntries(changed) }), 'bn')
}

describe('the form of a service', () => {
  it('says what it showed when nothing was touched, what it does not show included', () => {
    const { slug: _, translations: __, ...shown } = part
    expect(JSON.parse(JSON.stringify(send()))).toMatchObject(JSON.parse(JSON.stringify(shown)))
  })

  it('leaves a value to be read when only its words were changed', () => {
    expect(send({ timeLimitBn: '৭ দিন' })).not.toHaveProperty('timeLimit')
    expect(send({ 'timeLimit.reread': 'on' })).not.toHaveProperty('timeLimit')
  })

  it('takes a correction with its words, in either digits', () => {
    expect(send({ 'timeLimit.max': '১০' }).timeLimit).toMatchObject({
      raw: '৩-৫ কার্যদিবস',
      kind: 'limit',
      min: 3,
      max: 10,
    })
    expect(send({ 'fee.channels': ['bank', 'cash'] }).fee).toMatchObject({
      channels: ['bank', 'cash'],
    })
  })

  it('drops rows nobody wrote in', () => {
    expect(send({ 'documents.1.isNew': 'on' }).documents).toHaveLength(1)
    expect(send({ 'documents.0.textBn': '', 'documents.0.copies': '' }).documents).toEqual([])
  })
})

describe('the other forms', () => {
  it('keep the three levels in their places, those without words left out', () => {
    const form = toEscalationForm({
      escalationLevels: [{ level: 2, whoBn: 'ক', translations: {} }] as never,
    })
    expect(form.levels.map(({ level }) => level)).toEqual([1, 2, 3])
    expect(readEscalationForm(nestFields(flatten(form)))).toEqual({
      escalationLevels: [{ level: 2, whoBn: 'ক', translations: {} }],
    })
  })

  it('read what is said of a translation', () => {
    const typed = { 'translations.vision.reviewed': ['on'], 'translations.vision.source': ['en'] }
    expect(readStatementForm(nestFields({ visionBn: ['ক'], ...typed }))).toMatchObject({
      visionBn: 'ক',
      translations: { vision: { source: 'en', reviewed: true } },
    })
  })
})
