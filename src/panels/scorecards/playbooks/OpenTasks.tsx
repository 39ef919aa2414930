import { CalendarArrowDown } from 'lucide-react'
import { openTasks } from '#domain/playbooks/taskList.ts'
import css from '#panels/scorecards/playbooks/PlaybooksView.module.css'
import { useCalendarFile } from '#panels/scorecards/playbooks/useCalendarFile.ts'
import { SectionCard } from '#ui/SectionCard.tsx'
import { TaskList } from '#panels/scorecards/tasks/TaskList.tsx'
import type { Task } from '#records/task.ts'
import { useDerived, useOpenMap } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'

/** Everything open that has a day, of all partners and the programme; ticked here as well, and taken to one's calendar. */
export function OpenTasks({ today }: { readonly today: string }) {
  const tasks = useDerived(openTasks)
  const { records } = useOpenMap()
  const saveCalendar = useCalendarFile(today)
  const late = tasks.filter(({ due }) => due !== null && due < today)
  const coming = tasks.slice(late.length)
  const whose = ({ participantId }: Task) =>
    participantId === null ? 'Programme' : (records.find('participant', participantId)?.name ?? 'Gone')
  return (
    <SectionCard
      title="Open by day"
      aside={
        <Button
          size="s"
          icon={<CalendarArrowDown />}
          disabled={tasks.length === 0}
          onClick={saveCalendar}
          title="All of them as a file for your calendar"
        >
          Calendar file
        </Button>
      }
    >
      {tasks.length === 0 && (
        <p className={css['nothing']}>No open task has a day. Give one a day and it stands here.</p>
      )}
      <div className={css['open']}>
        {late.length > 0 && (
          <>
            <h4 className={css['phaseTitle']}>Late</h4>
            <TaskList label="Late tasks" tasks={late} today={today} whose={whose} />
          </>
        )}
        {coming.length > 0 && (
          <>
            <h4 className={css['phaseTitle']}>To come</h4>
            <TaskList label="Tasks to come" tasks={coming} today={today} whose={whose} />
          </>
        )}
      </div>
    </SectionCard>
  )
}
