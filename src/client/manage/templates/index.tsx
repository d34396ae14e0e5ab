import { HandbookScreen } from '../parts/handbook/handbook-screen'

/** 答复模板: answers that are written again and again, with the case's own words filled in. */
export default function Templates() {
  return (
    <HandbookScreen
      kind="template"
      at="templates"
      name="答复模板"
      use="把常写的答复存成模板，编号、地点、称呼会自动填上。"
    />
  )
}
