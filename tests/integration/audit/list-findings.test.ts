import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor, type PersonActor } from '@/lib/access/actor'
import {
  countFindings,
  listFindings,
  streamFindings,
} from '@/lib/audit/findings/queries/list-findings'
import type { FindingFilter } from '@/lib/audit/findings/area/area-finding'
import { charterDraft, givenDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { givenOffice } from '@/tests/factories/office'
import { collect } from '@/tests/support/collect'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const [narail, bagerhat] = ['doict.lohagara.narail', 'doict.kachua.bagerhat']
const auditor: PersonActor = {
  ...{ kind: 'person', id: 'auditor', name: 'auditor' },
  grants: [{ role: 'auditor', areaId: 'narail' }],
}
const vague = 'চাহিদা মোতাবেক'

function charterWith(timeLimitBn: string) {
  const services = [serviceDraft({ slug: 'training', timeLimitBn, timeLimitEn: undefined })]
  return charterDraft({ services })
}

beforeAll(async () => {
  await givenOffice({ slug: narail, areaId: 'lohagara.narail' })
  await givenOffice({ slug: bagerhat, areaId: 'bagerhat', nameEn: 'Office, Kachua' })
  for (const slug of [narail, bagerhat]) await givenPublished(slug, charterWith(vague))
  await givenDraft(bagerhat, charterWith(vague))
})

/** The offices and places of what the filter finds, for the rule of vague time limits. */
async function found(filter: FindingFilter, actor: PersonActor | typeof commandLineActor) {
  const { entries } = await listFindings(actor, { rule: 'T02', ...filter })
  return entries.map(({ office, isDraft }) => `${office.slug}${isDraft ? ' draft' : ''}`).toSorted()
}

describe('findings over an area', () => {
  it('are those of its offices alone, drafts and charters in force', async () => {
    expect(await found({}, auditor)).toEqual([narail])
    expect(await found({}, commandLineActor)).toEqual([bagerhat, `${bagerhat} draft`, narail])
    expect(await found({ place: 'draft' }, commandLineActor)).toEqual([`${bagerhat} draft`])
    expect(await found({ place: 'published' }, commandLineActor)).toEqual([bagerhat, narail])
    expect(await listFindings({ ...auditor, grants: [] })).toEqual({ entries: [] })
  })

  it('say what, whose, where and since when', async () => {
    const { entries } = await listFindings(auditor, { rule: 'T02' })
    expect(entries[0]).toMatchObject({
      ...{ rule: 'T02', severity: 'error', state: 'open', raw: vague, version: 1 },
      ...{ isDraft: false, isCurrent: true, isInEditor: true },
      office: { slug: narail },
      service: { slug: 'training' },
    })
    expect(entries[0]?.message.bn).toContain(vague)
  })

  it.each<[FindingFilter, string[]]>([
    [{ area: 'bagerhat' }, [bagerhat, `${bagerhat} draft`]],
    [{ area: 'khulnadiv', place: 'published' }, [bagerhat, narail]],
    [{ area: 'nowhere' }, []],
    [{ department: 'doict', place: 'published' }, [bagerhat, narail]],
    [{ department: 'land' }, []],
    [{ q: bagerhat, place: 'published' }, [bagerhat]],
    [{ q: 'kachua', place: 'published' }, [bagerhat]],
    [{ q: 'প্রশিক্ষণ', area: 'narail' }, [narail]],
    [{ q: '%' }, []],
    [{ family: 'time', area: 'narail' }, [narail]],
    [{ family: 'fee' }, []],
    [{ severity: 'error', area: 'narail' }, [narail]],
    [{ severity: 'info' }, []],
    [{ status: 'waived' }, []],
    [{ after: 'no cursor', area: 'narail' }, [narail]],
  ])('are narrowed by %o', async (filter, offices) => {
    expect(await found(filter, commandLineActor)).toEqual(offices)
  })

  it('are read by key, each once, as many as are counted', async () => {
    const all = (await collect(streamFindings(commandLineActor))).flat()
    const ids = all.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(await countFindings(commandLineActor)).toEqual({ n: ids.length, isMore: false })
    const times = all.map(({ since }) => since.valueOf())
    expect(times).toEqual(times.toSorted((one, other) => other - one))
    const few = (await collect(streamFindings(commandLineActor, {}, 2))).flat()
    expect(few.map(({ id }) => id)).toEqual(ids.slice(0, 2))
  })

  it('are fixed when the next version mends them, and open again when they come back', async () => {
    await givenPublished(narail, charterWith('৩ কার্যদিবস'))
    expect(await found({}, auditor)).toEqual([])
    expect(await found({ status: 'fixed' }, auditor)).toEqual([narail])
    const fixed = await listFindings(auditor, { rule: 'T02', status: 'fixed' })
    expect(fixed.entries[0]).toMatchObject({ state: 'fixed', version: 1, isCurrent: false })
    expect(fixed.entries[0]?.settledAt).toBeInstanceOf(Date)
    await givenPublished(narail, charterWith(vague))
    expect(await found({ status: 'reopened' }, auditor)).toEqual([narail])
    expect(await found({}, auditor)).toEqual([narail])
    expect(await found({ status: 'fixed' }, auditor)).toEqual([])
  })

  it('do not repeat words that were hidden from the version', async () => {
    const { id } = await db.charterVersion.findFirstOrThrow({
      where: { number: 1, charter: { office: { slug: bagerhat } } },
    })
    const path = '/services/training/timeLimitWords'
    await db.redaction.create({ data: { versionId: id, path, reason: 'test', by: 'test' } })
    const { entries } = await listFindings(commandLineActor, {
      ...{ rule: 'T02', area: 'bagerhat', place: 'published' },
    })
    expect(entries).toHaveLength(1)
    expect(JSON.stringify(entries)).not.toContain(vague)
  })
})
