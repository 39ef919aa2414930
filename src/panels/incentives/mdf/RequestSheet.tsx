import { Trash2 } from 'lucide-react'
import { deleteMdfRequest } from '#commands/deleteMdfRequest.ts'
import type { MdfReading } from '#domain/incentives/mdfDesk.ts'
import { AmountField, DayField, useSetField } from '#panels/incentives/mdf/RequestField.tsx'
import css from '#panels/incentives/mdf/Mdf.module.css'
import { Outcome } from '#panels/incentives/mdf/Outcome.tsx'
import { Verdict } from '#panels/incentives/mdf/Verdict.tsx'
import type { Programme } from '#records/programme.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useDispatchTelling } from '#store/hooks.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'

interface RequestSheetProps {
  readonly reading: MdfReading
  readonly programme: Programme
}

/** One request: what is asked, what the rules say, the decision, and what came of it. */
export function RequestSheet({ reading, programme }: RequestSheetProps) {
  const { request, partnerName } = reading
  const tell = useDispatchTelling()
  const set = useSetField(request.id)
  const segments = useDerived(segmentsOf)
  const kinds = [...new Set([...programme.mdfTypes, request.activity])]
  return (
    <article className={css['sheet']} aria-label={`Request ${request.name}`}>
      <header className={css['head']}>
        <div>
          <h3 className={css['title']}>{request.name}</h3>
          <p className={css['soft']}>Asked for by {partnerName}</p>
        </div>
        <IconButton
          label="Delete the request"
          size="s"
          icon={<Trash2 />}
          onClick={() => tell(deleteMdfRequest(request.id), (label) => `Done: ${label}.`)}
        />
      </header>
      <div className={css['fields']}>
        <TextField
          label="Name"
          value={request.name}
          onCommit={(text, leaving) => set('name', text, leaving)}
        />
        <SelectField
          label="Activity"
          value={request.activity}
          options={kinds.map((value) => ({ value, label: value }))}
          onChange={(value) => set('activity', value)}
        />
        <SelectField
          label="For the segment"
          value={request.segmentId ?? ''}
          options={[{ value: '', label: 'None of ours' }, ...segments]}
          onChange={(value) => set('segmentId', value === '' ? null : value)}
        />
        <DayField request={request} field="requestedOn" label="Asked on" />
        <DayField request={request} field="startsOn" label="Starts on" />
        <DayField request={request} field="endsOn" label="Ends on" />
        <AmountField request={request} field="requestedMinor" label="Sum asked for" />
        <AmountField request={request} field="totalCostMinor" label="Whole cost" />
        <AmountField request={request} field="expectedPipelineMinor" label="Expected pipeline" />
        <TextField
          className={css['wide']}
          label="How it is measured"
          value={request.measure}
          placeholder="Leads by form, meetings booked"
          onCommit={(text, leaving) => set('measure', text, leaving)}
        />
      </div>
      <Verdict reading={reading} programme={programme} />
      <Outcome reading={reading} />
    </article>
  )
}

function segmentsOf(records: Records) {
  return Array.from(records.all('participant'))
    .filter(({ kind }) => kind === 'customer-segment' || kind === 'customer')
    .map(({ id, name }) => ({ value: id, label: name }))
}
