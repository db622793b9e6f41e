import { describe, expect, it } from 'vitest'
import { countUsualTimes } from '@/lib/audit/nightly/usual-times'
import { FEWEST_OFFICES } from '@/lib/audit/rules/time/t10-slower-than-elsewhere'
import { charterDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { givenStandard } from '@/tests/factories/catalogue'
import { givenOffice } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const promise = (timeLimitBn: string, standardServiceSlug: string, name: string) =>
  serviceDraft({ timeLimitBn, standardServiceSlug, timeLimitEn: undefined, nameBn: name })

async function publish(slug: string, ...services: ReturnType<typeof promise>[]) {
  await givenOffice({ slug })
  await givenPublished(slug, charterDraft({ services }))
}

const usualOf = (slug: string) =>
  db.usualTime.findFirst({
    where: { standardService: { slug } },
    select: { medianDays: true, offices: true, countedAt: true },
  })

describe('usual times', () => {
  it('are the median over offices that promise days, counted anew each time', async () => {
    await givenStandard({ slug: 'training' })
    await givenStandard({ slug: 'rare', nameBn: 'বিরল সেবা', nameEn: 'Rare service' })
    const days = ['২ কার্যদিবস', '৩ কার্যদিবস', '৩ কার্যদিবস', '৭ কার্যদিবস', '১ সপ্তাহ']
    for (const [at, words] of days.entries()) {
      await publish(
        `office-${at}.lohagara.narail`,
        promise(words, 'training', 'প্রশিক্ষণ'),
        ...(at === 0 ? [promise('৯০ কার্যদিবস', 'training', 'প্রশিক্ষণ, আবার')] : []),
        ...(at < FEWEST_OFFICES - 1 ? [promise('৫ কার্যদিবস', 'rare', 'বিরল সেবা')] : []),
      )
    }
    await publish('vague.lohagara.narail', promise('চাহিদা মোতাবেক', 'training', 'প্রশিক্ষণ'))
    expect(days).toHaveLength(FEWEST_OFFICES)

    const first = new Date('2026-11-21T20:00Z')
    expect(await countUsualTimes(first)).toBe(1)
    expect(await usualOf('training')).toEqual({ medianDays: 3, offices: 5, countedAt: first })
    expect(await usualOf('rare')).toBeNull()

    await publish('sixth.lohagara.narail', promise('১০ কার্যদিবস', 'training', 'প্রশিক্ষণ'))
    await db.office.update({
      where: { slug: 'office-0.lohagara.narail' },
      data: { state: 'CLOSED' },
    })
    const second = new Date('2026-11-22T20:00Z')
    expect(await countUsualTimes(second)).toBe(1)
    expect(await usualOf('training')).toEqual({ medianDays: 5, offices: 5, countedAt: second })
  })
})
