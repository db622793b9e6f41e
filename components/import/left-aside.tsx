import { getTranslations } from 'next-intl/server'

/** Lines of the document that go nowhere: shown, so that nothing is lost unseen. */
export async function LeftAside({ lines }: { lines: string[] }) {
  if (lines.length === 0) return null
  const t = await getTranslations('ImportReview')
  return (
    <details className="opens">
      <summary>{t('aside')}</summary>
      <p>
        <small>{t('asideHelp')}</small>
      </p>
      <pre className="printed">{lines.join('\n')}</pre>
    </details>
  )
}
