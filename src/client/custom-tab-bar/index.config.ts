// WeChat takes it for a component only if it says so.
export default { component: true }
