import { useEffect, useState } from 'react'
import css from '#panels/start/StartPage.module.css'
import { EcosystemSketch } from '#panels/start/EcosystemSketch.tsx'

/** The small picture of a map, or a sketch while there is none. */
export function MapPicture({ picture }: { readonly picture: Blob | null }) {
  const address = useObjectUrl(picture)
  return (
    <span className={css['picture']}>
      {address === null ? (
        <EcosystemSketch quiet />
      ) : (
        <img className={css['image']} src={address} alt="" decoding="async" draggable={false} />
      )}
    </span>
  )
}

/** An address the page can show a blob at; given back when the blob changes or goes, else its memory is never freed. */
function useObjectUrl(blob: Blob | null): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (!blob) return undefined
    const made = URL.createObjectURL(blob)
    setAddress(made)
    return () => {
      URL.revokeObjectURL(made)
      setAddress(null)
    }
  }, [blob])
  return address
}
