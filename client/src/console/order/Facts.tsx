// Small building stones of the order page: a titled card, and lines of name and value.
import type { ReactNode } from 'react'

export function Card({ title, id, extra, children }: { title: string; id: string; extra?: ReactNode; children: ReactNode }) {
  return (
    <section className="card" aria-labelledby={`card-${id}`} data-card={id}>
      <div className="card-head">
        <h2 id={`card-${id}`}>{title}</h2>
        {extra}
      </div>
      {children}
    </section>
  )
}

export function Facts({ children }: { children: ReactNode }) {
  return <dl className="facts">{children}</dl>
}

/** One fact; nothing when there is no value. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === undefined || children === '' || children === false) return null
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
