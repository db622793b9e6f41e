import { notFound } from 'next/navigation'

/** An address the desk does not have. */
export default function UnknownDeskPage() {
  notFound()
}
