/** The way to the next page of a list read by key. */
export function NextPage({ href, label }: { href: string; label: string }) {
  return (
    <p>
      <a className="button plain" href={href} rel="next">
        {label}
      </a>
    </p>
  )
}
