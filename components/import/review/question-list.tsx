import { getLocale, getTranslations } from 'next-intl/server'
import { formatNumber } from '@/lib/bangla/digits'
import type { Question } from '@/lib/imports/review/questions'

interface QuestionListProps {
  questions: Question[]
  /** Where each is answered. */
  hrefOf: (question: Question) => string
}

/** What only a person can answer before the draft is made, each a link to where. */
export async function QuestionList({ questions, hrefOf }: QuestionListProps) {
  const t = await getTranslations('ImportReview')
  if (questions.length === 0) return <p className="good">{t('questionsNone')}</p>
  return (
    <ul className="asked">
      {questions.map((question, at) => (
        <li key={at}>
          <a href={hrefOf(question)}>
            <QuestionText question={question} />
          </a>
        </li>
      ))}
    </ul>
  )
}

async function QuestionText({ question }: { question: Question }) {
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  if (question.code === 'omission')
    return t('question.omission', { section: t(`section.${question.section}`) })
  if (question.code === 'gone') return t('question.gone', { count: question.count })
  if (question.code !== 'repeated') return t(`question.${question.code}`)
  const rows = question.places.map((place) => formatNumber(place + 1, locale)).join(', ')
  return t('question.repeated', { rows })
}
