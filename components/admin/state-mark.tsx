import type { ReactNode } from 'react'

interface StateMarkProps {
  /** good: as it should be; doubt: look at it; bad: broken or late; plain: only to know. */
  tone: 'good' | 'doubt' | 'bad' | 'plain'
  children: ReactNode
}

const classes = { good: 'good', doubt: 'doubt', bad: 'missing', plain: 'tag' }

/** A state in a word with its small mark; colour never speaks alone. */
export function StateMark({ tone, children }: StateMarkProps) {
  return <span className={`state ${classes[tone]}`}>{children}</span>
}
