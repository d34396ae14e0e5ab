import { HandbookScreen } from '../parts/handbook/handbook-screen'

/** 政策解答: what the law says, in plain words and with its source, to be cited in answers. */
export default function Policies() {
  return (
    <HandbookScreen
      kind="policy"
      at="policies"
      name="政策解答"
      use="把常被问到的规定写成大白话，注明出处，答复时一点就能引用。"
    />
  )
}
