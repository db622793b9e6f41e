import type { Run } from '@/lib/audit/charter-report/blocks'

/** Words of a report; those that have evidence lead to it. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ text, href, lang }, at) => {
    const words = lang ? <span lang={lang}>{text}</span> : text
    if (!href) return <span key={at}>{words}</span>
    return (
      <a key={at} href={href}>
        {words}
      </a>
    )
  })
}
