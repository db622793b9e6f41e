import { getTranslations } from 'next-intl/server'
import { Day } from '@/components/ui/day'
import { Text } from '@/components/ui/text'
import { officialPair } from '@/lib/charters/translations'
import { hasText } from '@/lib/i18n/bilingual'
import type { Step } from '@/lib/posts/transfer/plan-transfer'

/** What a transfer does to each post, a sentence a step; what it cannot do elsewhere stands apart. */
export async function TransferSteps({ steps }: { steps: Step[] }) {
  const t = await getTranslations('Transfer')
  const made = steps.filter(({ isOutside }) => !isOutside)
  const told = steps.filter(({ isOutside }) => isOutside)
  return (
    <div className="said">
      <StepList steps={made} />
      {told.length > 0 && (
        <>
          <h2>{t('notOurs')}</h2>
          <p>{t('notOursHow')}</p>
          <StepList steps={told} />
        </>
      )}
    </div>
  )
}

async function StepList({ steps }: { steps: Step[] }) {
  const t = await getTranslations('Transfer')
  const officer = await getTranslations('Officer')
  const sentenceOf = (step: Step) => {
    const name = officialPair(step.person.nameBn, step.person.nameEn)
    const day = step.type === 'end' ? step.to : step.from
    return t.rich(`step.${step.type}.${step.kind}`, {
      name: () => <b>{hasText(name) ? <Text pair={name} /> : officer('noName')}</b>,
      post: () => <Text pair={step.post.title} />,
      office: () => <Text pair={step.post.office.name} />,
      day: () => <Day date={new Date(day)} />,
    })
  }
  return (
    <ul>
      {steps.map((step, at) => (
        <li key={at}>{sentenceOf(step)}</li>
      ))}
    </ul>
  )
}
