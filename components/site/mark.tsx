/** The portal's mark and name; the picture says nothing the name does not. */
export function Mark({ name }: { name: string }) {
  return (
    <>
      <img src="/icon.svg" alt="" width={24} height={24} />
      {name}
    </>
  )
}
