/** Where a service stands on its charter's page. */
export function serviceAnchor({ slug }: { slug: string }): string {
  return `service-${slug}`
}
