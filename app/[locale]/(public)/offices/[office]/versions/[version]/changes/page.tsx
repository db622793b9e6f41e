import { ChangesPage, changesMetadata } from './changes-page'

type Props = PageProps<'/[locale]/offices/[office]/versions/[version]/changes'>

export async function generateMetadata({ params }: Props) {
  const { office, version } = await params
  return changesMetadata({ office, version })
}

/** Since the version before. */
export default async function SincePreviousPage({ params }: Props) {
  const { office, version } = await params
  return <ChangesPage office={office} version={version} />
}
