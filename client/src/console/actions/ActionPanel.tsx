// What this person may do with the order now, as the server says; nothing here knows an action by heart but the one-click proposal.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useState } from 'react'
import type { Ability, StaffOrder } from '../../../../server/contracts/orders.ts'
import { actOnOrder } from '../../api/orders.ts'
import { ACTIONS } from '../../ui/words.ts'
import { Card } from '../order/Facts.tsx'
import { percent } from '../order/ReadingCard.tsx'
import { orderQuery } from '../queries.ts'
import { useTexts } from '../texts/texts.ts'
import { ActionForm } from './ActionForm.tsx'
import { proposalFor } from './grounds.ts'
import { Hindered } from './Hindered.tsx'
import { Refusal } from './Refusal.tsx'

export function ActionPanel({ order, onDrafting }: { order: StaffOrder; onDrafting: (isDrafting: boolean) => void }) {
  const { t, label } = useTexts()
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const [chosen, setChosen] = useState<Ability | null>(null)
  const acting = useMutation({
    mutationFn: ({ action, grounds }: { action: string; grounds: Record<string, unknown> }) => actOnOrder(order.id, action, order.version, grounds),
    onSuccess: (next, { action }) => {
      queryClient.setQueryData(orderQuery(order.id).queryKey, next)
      void message.success(t('action.done', { action: label(ACTIONS, action) }))
    },
    onError: () => queryClient.invalidateQueries({ queryKey: orderQuery(order.id).queryKey }),
  })
  const choose = (ability: Ability) => {
    acting.reset()
    // Nothing to fill in: done at once.
    if (ability.fields.length === 0) acting.mutate({ action: ability.action, grounds: {} })
    else setChosen(chosen?.action === ability.action ? null : ability)
  }
  const dispatch = order.abilities.find(({ action }) => action === 'dispatch')
  const usual = order.abilities.filter((ability) => ability.usual)
  const others = order.abilities.filter((ability) => !ability.usual)
  const isFirst = (ability: Ability) => ability.usual && ability.action === usual[0]?.action && !(dispatch !== undefined && isSure(order))
  const button = (ability: Ability) => (
    <Button
      key={ability.action}
      type={chosen?.action === ability.action || (chosen === null && isFirst(ability)) ? 'primary' : 'default'}
      aria-expanded={ability.fields.length === 0 ? undefined : chosen?.action === ability.action}
      loading={acting.isPending && acting.variables.action === ability.action}
      disabled={acting.isPending}
      data-ability={ability.action}
      onClick={() => choose(ability)}
    >
      {label(ACTIONS, ability.action)}
    </Button>
  )
  const isOffered = order.abilities.some(({ action }) => action === chosen?.action)
  return (
    <Card id="actions" title={t('order.actions')}>
      {acting.isError && <Refusal error={acting.error} />}
      {dispatch !== undefined && chosen === null && (
        <Proposal order={order} isPending={acting.isPending} onAccept={() => acting.mutate({ action: 'dispatch', grounds: proposalFor('dispatch', order, t) })} />
      )}
      {order.abilities.length === 0 && chosen === null && <p className="quiet">{t('order.noActions')}</p>}
      <div className="action-buttons">{usual.map(button)}</div>
      {others.length > 0 && (
        <>
          {usual.length > 0 && <h3>{t('action.others')}</h3>}
          <div className="action-buttons">{others.map(button)}</div>
        </>
      )}
      {chosen !== null && <ActionForm key={chosen.action} order={order} ability={chosen} isOffered={isOffered} onDrafting={onDrafting} onClose={() => setChosen(null)} />}
      <Hindered order={order} />
    </Card>
  )
}

/** The reader dares to propose; below that a person decides, and the proposal is a hint. */
const isSure = ({ reading }: StaffOrder): boolean => reading !== null && !reading.abstained

/** The reader's proposal for a dispatch, to be taken with one click. */
function Proposal({ order, isPending, onAccept }: { order: StaffOrder; isPending: boolean; onAccept: () => void }) {
  const { t, nameOf } = useTexts()
  const best = order.reading?.units[0]
  if (best === undefined) return null
  const leaf = order.leaf ?? order.reading?.leaves[0]?.leaf ?? null
  const assisting = order.routed?.assistingUnits ?? []
  const rule = order.routed?.rule ?? null
  return (
    <div className={isSure(order) ? 'proposal' : 'proposal proposal-unsure'}>
      {rule !== null && <p>{t('routing.decidedByRule', { name: nameOf({ code: rule.id, name: rule.name, nameEn: rule.nameEn }) })}</p>}
      {rule === null && <p>{t(isSure(order) ? 'order.acceptHelp' : 'order.acceptUnsure', { leaf: leaf === null ? t('board.noLeaf') : nameOf(leaf), p: percent(best.p) })}</p>}
      {assisting.length > 0 && (
        <p className="quiet small">
          {t('order.assisting')}: {assisting.map(nameOf).join(t('routing.comma'))}
        </p>
      )}
      <Button type={isSure(order) ? 'primary' : 'default'} onClick={onAccept} loading={isPending} data-accept={best.unit.code}>
        {t('order.accept', { unit: nameOf(best.unit) })}
      </Button>
    </div>
  )
}
