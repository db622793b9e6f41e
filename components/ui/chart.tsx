interface ChartProps {
  /** As `lib/charts` draws it: markup made of our own numbers and names, escaped there. */
  svg: string
  caption?: string
}

/** A picture within the page; its text alternative is part of the markup. */
export function Chart({ svg, caption }: ChartProps) {
  return (
    <figure className="chart">
      <div dangerouslySetInnerHTML={{ __html: svg }} />
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}
