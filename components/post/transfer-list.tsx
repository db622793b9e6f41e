import { getTranslations } from 'next-intl/server'
import { Day } from '@/components/ui/day'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { Text } from '@/components/ui/text'
import type { PostRegister } from '@/lib/posts/views/post-register'

interface TransferListProps {
  register: PostRegister
  undo: (eventId: string) => (form: FormData) => Promise<void>
}

/** The transfers of the last thirty days; those nothing came after can be taken back. */
export async function TransferList({ register, undo }: TransferListProps) {
  const { posts, transfers, mayEdit } = register
  if (transfers.length === 0) return null
  const t = await getTranslations('PostDesk')
  const titleOf = (postId: string) => posts.find(({ id }) => id === postId)?.title
  return (
    <section>
      <h2>{t('recent')}</h2>
      <ul className="tasks" role="list">
        {transfers.map(({ eventId, at, by, postId, from, canUndo }) => (
          <li key={eventId} className="actions">
            <span>
              <Text pair={titleOf(postId)} />,{' '}
              {t.rich('transferFrom', { day: () => <Day date={new Date(from)} /> })}{' '}
              <small>{t.rich('madeBy', { by, day: () => <Day date={at} /> })}</small>
            </span>
            {canUndo && mayEdit && (
              <form action={undo(eventId)}>
                <SubmitButton kind="plain">{t('undo')}</SubmitButton>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
