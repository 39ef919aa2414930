import { calendarText } from '#exchange/calendar.ts'
import { dueEntries } from '#exchange/dueEntries.ts'
import { fileName } from '#exchange/fileName.ts'
import { MAP_ID } from '#records/map.ts'
import { useOpenMap } from '#store/hooks.ts'
import { saveBlob } from '#ui/saveBlob.ts'

/** Gives the due days of all open tasks as an .ics file. */
export function useCalendarFile(today: string): () => void {
  const { records } = useOpenMap()
  return () => {
    const name = records.find('map', MAP_ID)?.name ?? ''
    const text = calendarText(name, dueEntries(records), today)
    saveBlob(new Blob([text], { type: 'text/calendar' }), fileName(name, 'ics'))
  }
}
