import { ConsultationsScreen } from '../parts/consultation/consultations-screen'

/** 征询: all consultations of the desk, and the way to begin one. */
export default function ConsultationsPage() {
  return <ConsultationsScreen />
}
