import { getTranslations } from 'next-intl/server'

interface BothTextsProps {
  text: { bn?: string; en?: string }
  /** What stands where neither language has a text. */
  empty: string
}

/** A text in both its languages, one below the other, each marked as what it is. */
export async function BothTexts({ text: { bn, en }, empty }: BothTextsProps) {
  const t = await getTranslations('Text')
  if (!bn && !en) return <span className="tag">{empty}</span>
  return (
    <>
      {bn && (
        <span lang="bn" className="side">
          {bn}
        </span>
      )}
      {en && (
        <span lang="en" className="side">
          {en}
        </span>
      )}
      {(!bn || !en) && <span className="tag">({t(bn ? 'bnOnly' : 'enOnly')})</span>}
    </>
  )
}
