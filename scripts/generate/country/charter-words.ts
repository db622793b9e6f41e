// What a charter of a department says as a whole, in one of the ways its offices write it. Offices that write it
// alike and whose posts are held alike are judged alike.
import type { CharterDraft, EscalationLevelDraft } from '@/lib/charters/schema'
import { toAsciiDigits } from '@/lib/bangla/digits'
import { parseTimeLimit } from '@/lib/values/time-limit'
import { chanceOf } from '../seed/chance'
import type { GeneratedDepartment } from './departments'
import { pickShare } from './palette'
import { describeServices, responsiblePost } from './service-words'
import { reviewed, translated } from './translated'

/** A post as a charter of the department means it: one of the office's own, from 0, or the head of the office above. */
export const superior = 'superior'
export const ownPost = (place: number) => `own-${place}`

/** The limits for grievances as charters print them: of three rule sets; one in ten forgets the last level. */
const limitSets = [
  { share: 45, days: ['৬৬', '২২', '৬৬'] },
  { share: 30, days: ['৪০', '২০', '৬০'] },
  { share: 15, days: ['৩০', '২০', '৬০'] },
  { share: 10, days: ['৩০', '২০'] },
]

/** @example describeCharter('1', fisheries, 0, 1).services.length // 20 */
export function describeCharter(
  seed: string,
  department: GeneratedDepartment,
  variant: number,
  number: number,
): CharterDraft {
  const chance = chanceOf(`${seed}/${department.slug}/${variant}`)
  const { topicBn, topicEn } = department
  const statement = {
    vision: [`${topicBn} সেবা জনগণের দোরগোড়ায়`, `${topicEn} services at people’s doorsteps`],
    mission: [
      `${topicBn} সেবা দ্রুত ও স্বচ্ছভাবে প্রদান`,
      `To give ${topicEn.toLowerCase()} services quickly and openly`,
    ],
  } as const
  const { days } = pickShare(limitSets, chance())
  const services = describeServices(seed, department, variant, number)
  return {
    sourceLanguage: 'bn',
    ...translated(statement, chance() < 0.7 ? reviewed(statement) : {}),
    objectives: [],
    functions: list([`${topicBn} সেবার মান উন্নয়ন`, `Better ${topicEn.toLowerCase()} services`]),
    expectations: [
      ...list(['নির্ভুলভাবে পূরণকৃত আবেদন জমা প্রদান', 'Hand in a correctly filled-in application']),
      ...list(['প্রয়োজনীয় ফি যথাসময়ে পরিশোধ', 'Pay the fees in time']),
    ],
    escalationLevels: days.map(describeLevel),
    services: services.map((service, position) => ({
      ...service,
      officer: { postId: ownPost(responsiblePost(position)) },
    })),
  } as unknown as CharterDraft
}

function describeLevel(days: string, at: number): EscalationLevelDraft {
  const when = [
    ['দায়িত্বপ্রাপ্ত কর্মকর্তা সমাধান দিতে না পারলে', 'If the responsible officer does not settle it'],
    [
      'অনিক নির্দিষ্ট সময়ে সমাধান দিতে না পারলে',
      'If the grievance officer does not settle it in time',
    ],
    ['আপিল কর্মকর্তা সমাধান দিতে না পারলে', 'If the appeal officer does not settle it'],
  ][at] as [string, string]
  const texts = {
    when,
    timeLimit: [`${days} কার্যদিবস`, `${toAsciiDigits(days)} working days`],
  } as const
  const cell = {
    who: ['অভিযোগ ব্যবস্থাপনা সেল, ফোন: ৩৩৩', 'Grievance management cell, phone 333'],
    address: ['মন্ত্রিপরিষদ বিভাগ, ঢাকা; www.grs.gov.bd', 'Cabinet Division, Dhaka; www.grs.gov.bd'],
  } as const
  const timeLimit = parseTimeLimit(texts.timeLimit[0])
  if (at === 2) {
    const all = { ...texts, ...cell }
    return { level: 3, timeLimit, ...translated(all, reviewed(all)) } as EscalationLevelDraft
  }
  const postId = at === 0 ? ownPost(0) : superior
  return {
    level: at + 1,
    timeLimit,
    post: { postId },
    ...translated(texts, reviewed(texts)),
  } as EscalationLevelDraft
}

function list(text: readonly [string, string]) {
  return [translated({ text }, { text: 'reviewed' })]
}
