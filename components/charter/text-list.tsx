import { Text } from '@/components/ui/text'
import type { Bilingual } from '@/lib/i18n/bilingual'

/** One of the charter's ordered lists. */
export function TextList({ texts }: { texts: Bilingual[] }) {
  return (
    <ol>
      {texts.map((pair, index) => (
        <li key={index}>
          <Text pair={pair} />
        </li>
      ))}
    </ol>
  )
}
