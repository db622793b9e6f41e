export interface SectionLink {
  id: string
  title: string
}

/** The sections of a page, in order, as links. */
export function SectionList({ label, sections }: { label: string; sections: SectionLink[] }) {
  return (
    <nav aria-label={label}>
      <ul className="toc" role="list">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
