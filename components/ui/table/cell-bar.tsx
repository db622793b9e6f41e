/** A thin bar inside a cell, in percent of the longest: its number stands beside it, so nobody has to see it. */
export function CellBar({ percent }: { percent: number }) {
  return (
    <svg className="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect width={Math.round(percent)} height="1" />
    </svg>
  )
}
