import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignHorizontalSpaceBetween,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
  AlignVerticalSpaceBetween,
  Orbit,
  Workflow,
  type LucideIcon,
} from 'lucide-react'

/** By the id of the deed. */
export const ARRANGE_ICONS: Readonly<Record<string, LucideIcon>> = {
  'align-left': AlignStartVertical,
  'align-centre': AlignCenterVertical,
  'align-right': AlignEndVertical,
  'align-top': AlignStartHorizontal,
  'align-middle': AlignCenterHorizontal,
  'align-bottom': AlignEndHorizontal,
  'distribute-x': AlignHorizontalDistributeCenter,
  'distribute-y': AlignVerticalDistributeCenter,
  'space-x': AlignHorizontalSpaceBetween,
  'space-y': AlignVerticalSpaceBetween,
  sectors: Orbit,
  layered: Workflow,
  'sectors-selection': Orbit,
  'layered-selection': Workflow,
}
