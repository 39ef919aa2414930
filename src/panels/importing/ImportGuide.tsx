import css from '#panels/importing/ImportDialog.module.css'

/** What a table may look like, for whoever has no file yet. */
export function ImportGuide() {
  return (
    <div className={css['guide']}>
      <section>
        <h3>Participants</h3>
        <p>One row each. Only the name is needed.</p>
        <p className={css['columns']}>id, name, kind, tier, regions, website, owner, tags, note, signed on</p>
        <pre className={css['example']}>{'name,kind,tier\nAcme Consulting,SI,Gold\nData Bridge,ISV,'}</pre>
      </section>
      <section>
        <h3>Flows</h3>
        <p>Who gives what to whom, by id or by name.</p>
        <p className={css['columns']}>from, to, kind, label, amount, weight, status, note</p>
        <pre className={css['example']}>
          {'from,to,kind,amount\nAcme Consulting,Us,referral,\nUs,Acme Consulting,commission,12000'}
        </pre>
      </section>
      <p className={css['aside']}>
        Kumu’s sheets (Label, Type … and From, To …) and Gephi’s (Id, Label and Source, Target) are understood
        as they are; any other column can be mapped, or kept as a tag or in the note. Separators, encodings
        and a second import of the same file take care of themselves. A Partnerscape file opens as a new map.
      </p>
    </div>
  )
}
