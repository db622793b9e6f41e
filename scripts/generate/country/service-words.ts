// What a charter of a department says of one service: drawn from the palette for each of the ways its offices write
// it, and drawn anew where a later version changed it.
import type { ServiceDraft } from '@/lib/charters/schema'
import { chanceOf } from '../seed/chance'
import type { GeneratedDepartment } from './departments'
import { palette, pickShare } from './palette'
import { serviceTitles } from './service-titles'
import { reviewed, translated, type Translation } from './translated'

/** Of a hundred services, a later version says this many otherwise. */
const changed = 0.3
/** Of a hundred services, this many have no English. */
const untranslated = 0.25

const translationShares: { share: number; state: Translation }[] = [
  { share: 85, state: 'reviewed' },
  { share: 10, state: 'unreviewed' },
  { share: 5, state: 'outdated' },
]

/** The post of its own office that answers for a service, from 0: the head answers for none. */
export function responsiblePost(position: number): number {
  return 1 + (position % 2)
}

/** The services of one way to write the charter, in its version of that number. */
export function describeServices(
  seed: string,
  department: GeneratedDepartment,
  variant: number,
  number: number,
): ServiceDraft[] {
  return serviceTitles.map((_, position) => {
    const name = `${seed}/${department.slug}/${variant}/${position}`
    return describeService(department, position, `${name}/${lastChange(name, number)}`)
  })
}

/** The last version, up to this one, that says the service otherwise than the one before. */
function lastChange(name: string, number: number): number {
  let last = 1
  for (let at = 2; at <= number; at += 1) {
    if (chanceOf(`${name}/changed/${at}`)() < changed) last = at
  }
  return last
}

function describeService(
  department: GeneratedDepartment,
  position: number,
  name: string,
): ServiceDraft {
  const chance = chanceOf(name)
  const title = serviceTitles[position]
  if (!title) throw new RangeError(`there is no service ${position}`)
  const [time, fee] = [pickShare(palette.timeLimits, chance()), pickShare(palette.fees, chance())]
  const method = pickShare(palette.methods, chance())
  const paper = pickShare(palette.documents, chance())
  const isTranslated = chance() >= untranslated
  const { state } = pickShare(translationShares, chance())
  const texts = {
    name: [`${department.topicBn} ${title.bn}`, `${department.topicEn} ${title.en}`],
    method: [method.bn, method.en],
    timeLimit: [time.bn, time.en],
    fee: [fee.bn, fee.en],
  } as const
  return {
    slug: title.slug,
    category: position < 16 ? 'citizen' : position < 18 ? 'institutional' : 'internal',
    serial: String(position + 1),
    ...translated(texts, isTranslated ? { ...reviewed(texts), name: state } : {}),
    ...{ channels: method.channels, timeLimit: time.value, fee: fee.value },
    documents: [
      translated(
        { text: [paper.bn, paper.en], source: [paper.sourceBn, paper.sourceEn] },
        isTranslated ? { text: 'reviewed', source: 'reviewed' } : {},
      ),
    ],
    ...{ variants: [], escalation: [], pillars: [], inherited: {} },
    standardServiceSlug: `${department.slug}-${title.slug}`,
  } as unknown as ServiceDraft
}
