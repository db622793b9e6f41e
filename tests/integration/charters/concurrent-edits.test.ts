import { describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { addService } from '@/lib/charters/commands/editing/add-service'
import { removeService } from '@/lib/charters/commands/editing/remove-service'
import { saveService } from '@/lib/charters/commands/editing/save-service'
import { saveStatement } from '@/lib/charters/commands/editing/save-statement'
import { getDraft } from '@/lib/charters/queries/find-draft'
import { randomFrom } from '@/scripts/import/fuzz/random'
import { charterDraft, givenDraft, serviceDraft } from '../../factories/charter'
import { givenOffice } from '../../factories/office'
import { useDatabase } from '../../support/database/database'

const edits = 10_000
const offices = 10
const people = 8

const { db } = useDatabase()

/** What an edit that was acknowledged must have left behind. */
type Said = (charter: Remembered) => void
interface Remembered {
  vision: string
  /** slug → method */
  services: Map<string, string>
}
interface Acknowledged {
  office: string
  revision: number
  said: Said
}

describe('many people on few drafts', () => {
  it(`${edits} random edits at once: none that was acknowledged is lost`, async () => {
    const slugs: string[] = []
    for (let at = 0; at < offices; at += 1) {
      const { slug } = await givenOffice({ slug: `office${at}.lohagara.narail` })
      await givenDraft(slug, charterDraft({ services: [] }))
      slugs.push(slug)
    }
    const remaining = { count: edits }
    const byPerson = await Promise.all(
      Array.from({ length: people }, (_, person) => work(person, slugs, remaining)),
    )
    const acknowledged = byPerson.flatMap(({ done }) => done)
    const refused = byPerson.flatMap(({ codes }) => codes)

    expect(acknowledged.length + refused.length).toBe(edits)
    // people were in each other's way, and said so
    expect(refused).toContain('stale_revision')
    expect(new Set(refused)).toEqual(new Set(['stale_revision', 'service_gone']))
    expect(acknowledged.length).toBeGreaterThan(edits / 10)
    for (const slug of slugs) await expectNothingLost(slug, acknowledged)
  }, 600_000)
})

async function work(person: number, slugs: string[], remaining: { count: number }) {
  const random = randomFrom(person + 1)
  const known = new Map<string, { revision: number; services: string[] }>()
  const done: Acknowledged[] = []
  const codes: string[] = []
  while (remaining.count > 0) {
    remaining.count -= 1
    const office = random.of(slugs)
    const seen = known.get(office) ?? { revision: 2, services: [] }
    const answer = await edit(office, seen, `${person}-${remaining.count}`, random)
    if (answer.ok) {
      done.push({ office, revision: answer.revision, said: answer.said })
      known.set(office, { revision: answer.revision, services: answer.serviceSlugs })
    } else {
      codes.push(answer.code)
      known.set(office, await lookAgain(office))
    }
  }
  return { done, codes }
}

/** What a person sees who opens the draft anew. */
async function lookAgain(slug: string) {
  const { revision, services } = await db.charterVersion.findFirstOrThrow({
    where: { charter: { office: { slug } } },
    select: { revision: true, services: { select: { service: { select: { slug: true } } } } },
  })
  return { revision, services: services.map(({ service }) => service.slug) }
}

async function edit(
  officeSlug: string,
  { revision, services }: { revision: number; services: string[] },
  word: string,
  random: ReturnType<typeof randomFrom>,
) {
  const slug = services.length > 0 ? random.of(services) : undefined
  const kind = random.next()
  if (!slug || (kind < 0.2 && services.length < 6)) {
    const answer = await addService(actor, { officeSlug, service: serviceOf(word) })
    if (!answer.ok) return answer
    const said: Said = (charter) => charter.services.set(answer.slug, word)
    return { ...answer, said }
  }
  const own = { officeSlug, revision }
  if (kind < 0.35) {
    const answer = await saveStatement(actor, { ...own, statement: { visionBn: word } as never })
    const said: Said = (charter) => void (charter.vision = word)
    return { ...answer, said }
  }
  if (kind < 0.5) {
    const answer = await removeService(actor, { ...own, slug })
    const said: Said = (charter) => void charter.services.delete(slug)
    return { ...answer, said }
  }
  const answer = await saveService(actor, { ...own, slug, service: serviceOf(word) })
  const said: Said = (charter) => charter.services.set(slug, word)
  return { ...answer, said }
}

function serviceOf(word: string) {
  return serviceDraft({ nameBn: `সেবা ${word}`, nameEn: undefined, methodBn: word, documents: [] })
}

async function expectNothingLost(slug: string, all: Acknowledged[]) {
  const own = all.filter(({ office }) => office === slug)
  const inOrder = own.toSorted((a, b) => a.revision - b.revision)
  const { content, revision, versionId } = await getDraft(actor, slug)
  // each acknowledged edit has a revision of its own, and no other edit was made
  expect(inOrder.map((each) => each.revision)).toEqual(inOrder.map((_, at) => at + 3))
  expect(revision).toBe(inOrder.length + 2)

  const expected: Remembered = { vision: charterDraft().visionBn ?? '', services: new Map() }
  for (const { said } of inOrder) said(expected)
  const found = content.services.map((service) => [service.slug, service.methodBn] as const)
  expect(content.visionBn).toBe(expected.vision)
  expect(new Map(found)).toEqual(expected.services)

  const events = await db.activityEvent.count({
    where: { recordId: versionId ?? '', action: 'charter:edit' },
  })
  expect(events).toBe(inOrder.length + 1)
}
