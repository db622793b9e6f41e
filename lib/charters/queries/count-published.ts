import 'server-only'

export async function countPublished(): Promise<{
  offices: number
  charters: number
  services: number
}> {
  return { offices: 0, charters: 0, services: 0 }
}
