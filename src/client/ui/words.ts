/** Words that several pages say. */
export const PRODUCT = '人民意见箱'
export const WORKSTATION_FULL = '城管执法先锋社区工作室'
