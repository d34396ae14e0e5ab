export { heardServerTime, serverNow } from '../../cloud/server-time'
