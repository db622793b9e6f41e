import { ChangesPage, changesMetadata } from '../changes-page'

type Props = PageProps<'/[locale]/offices/[office]/versions/[version]/changes/[since]'>

export async function generateMetadata({ params }: Props) {
  return changesMetadata(await params)
}

/** Since any other version. */
export default async function SinceVersionPage({ params }: Props) {
  return <ChangesPage {...await params} />
}
