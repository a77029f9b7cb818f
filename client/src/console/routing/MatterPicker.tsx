// Matters of the catalogue, several at once.
import { useQuery } from '@tanstack/react-query'
import { TreeSelect } from 'antd'
import { catalogueQuery } from '../queries.ts'
import { useTexts } from '../texts/texts.ts'

/** The catalogue as a tree; a whole level can be chosen. */
export function MatterPicker(props: { id?: string; value?: string[]; onChange?: (value: string[]) => void }) {
  const { nameOf } = useTexts()
  const { data, isPending } = useQuery(catalogueQuery)
  const tree = (data?.levels ?? []).map((first) => ({
    value: first.code,
    title: nameOf(first),
    children: first.children.map((second) => ({ value: second.code, title: nameOf(second), children: second.leaves.map((leaf) => ({ value: leaf.code, title: nameOf(leaf) })) })),
  }))
  return (
    <TreeSelect<string[]>
      {...props}
      treeData={tree}
      loading={isPending}
      multiple
      treeCheckable
      showCheckedStrategy={TreeSelect.SHOW_PARENT}
      allowClear
      showSearch={{ treeNodeFilterProp: 'title' }}
      listHeight={320}
    />
  )
}
